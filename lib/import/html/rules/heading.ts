import { slugOf } from '../../../text/slug.ts'

/** Ids that the words would give anyway need not be written. */
export function headingMarkdown(content: string, node: HTMLElement): string {
  const marks = '#'.repeat(Number(node.nodeName.slice(1)))
  const id = node.getAttribute('id') ?? ''
  const written = id === '' || id === slugOf(node.textContent ?? '') ? '' : ` {#${id}}`
  const words = content.trim().replace(/#+$/, (closing) => `\\${closing}`)
  return `\n\n${marks} ${words}${/[\s{}"'<>&]/.test(id) ? '' : written}\n\n`
}
