/** The place where a line ends and the next begins. */
export interface BrokenLine {
  /** A few characters before and behind. */
  readonly before: string
  readonly after: string
  /** True when a `<wbr>` stands there. */
  readonly hinted: boolean
}

/**
 * Every place where the text of elements is broken into lines, as the browser has set it. Runs in
 * the browser.
 */
export function brokenLinesOf(document: Document, selector: string): readonly BrokenLine[] {
  const result: BrokenLine[] = []
  for (const element of document.querySelectorAll(selector)) {
    let text = ''
    let last: DOMRect | undefined
    let hinted = false
    const breaks: { at: number; hinted: boolean }[] = []
    const walker = document.createTreeWalker(element, 5)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeName === 'WBR') hinted = true
      const parent = node.parentElement
      if (node.nodeType !== 3 || !parent || parent.closest('rt, rp, pre, sup')) continue
      const data = node.textContent ?? ''
      let offset = 0
      for (const character of data) {
        const range = document.createRange()
        range.setStart(node, offset)
        range.setEnd(node, offset + character.length)
        const box = Array.from(range.getClientRects()).at(-1)
        if (box && box.width > 0 && character.trim() !== '') {
          if (last && box.top > last.bottom - 2 && box.left < last.left) {
            breaks.push({ at: text.length, hinted })
          }
          last = box
        }
        hinted = false
        text += character
        offset += character.length
      }
    }
    for (const { at, hinted: isHinted } of breaks) {
      result.push({
        before: text.slice(Math.max(0, at - 6), at),
        after: text.slice(at, at + 6),
        hinted: isHinted,
      })
    }
  }
  return result
}
