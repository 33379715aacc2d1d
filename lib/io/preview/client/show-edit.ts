/// <reference lib="dom" />

/** Brings what was edited before the writer's eyes, if it is not there, and lets it glow once. */
export function showEdit(edited: Element): void {
  if (!document.querySelector('main')?.contains(edited)) return
  const block = blockOf(edited)
  const { top, bottom } = block.getBoundingClientRect()
  const isSeen = bottom > 0 && top < innerHeight
  if (!isSeen) block.scrollIntoView({ block: 'center', behavior: 'instant' })
  block.animate(
    [
      { outline: '2px solid Highlight', outlineOffset: '4px' },
      { outline: '2px solid transparent', outlineOffset: '4px' },
    ],
    {
      duration: 900,
      easing: 'ease-in',
    },
  )
}

/** The nearest part around it that is set as a block. */
function blockOf(element: Element): Element {
  let block = element
  while (block.parentElement && getComputedStyle(block).display.startsWith('inline')) {
    block = block.parentElement
  }
  return block
}
