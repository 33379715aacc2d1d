/** A list in an item follows its words; others stand alone. */
export function listMarkdown(content: string, node: HTMLElement): string {
  const parent = node.parentElement
  const nested = parent?.nodeName === 'LI' && !parent.querySelector(':scope > p')
  return nested ? `\n${content}` : `\n\n${content}\n\n`
}

/** An item with its marker; its further lines stand below its words. */
export function itemMarkdown(content: string, node: HTMLElement): string {
  const marker = markerOf(node)
  const text = content
    .replace(/^\n+|\n+$/g, '')
    .replaceAll(/\n(?=[^\n])/g, `\n${' '.repeat(marker.length)}`)
  const loose = node.querySelector(':scope > p') !== null
  return `${marker}${text}${node.nextElementSibling ? (loose ? '\n\n' : '\n') : ''}`
}

function markerOf(node: HTMLElement): string {
  const parent = node.parentElement
  if (parent?.nodeName !== 'OL') return '- '
  const start = Number(parent.getAttribute('start') ?? 1)
  return `${start + Array.from(parent.children).indexOf(node)}. `
}
