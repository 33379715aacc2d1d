import { withoutSigns } from '../nodes.ts'

/**
 * Marks of emphasis need a word on one side or a sign on the other: between `a` and `(b)` they would
 * be printed as they are. There, the tags stay.
 */
export function emphasisMarkdown(content: string, node: HTMLElement): string {
  if (content.trim() === '') return content
  const strong = /^(?:STRONG|B)$/.test(node.nodeName)
  const marks = strong ? '**' : '*'
  const sign = /[!-/:-@[-`{-~]/
  const before = withoutSigns(node.previousSibling?.textContent).at(-1) ?? ''
  const after = withoutSigns(node.nextSibling?.textContent).at(0) ?? ''
  const [, leading = '', inner = '', trailing = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(content) ?? []
  const words = withoutSigns(node.textContent).trim()
  const stuck =
    (sign.test(words.at(0) ?? '') && /[a-z\d]/i.test(before)) ||
    (sign.test(words.at(-1) ?? '') && /[a-z\d]/i.test(after)) ||
    inner.endsWith('\\') ||
    before === '*' ||
    after === '*'
  const name = strong ? 'strong' : 'em'
  const marked = stuck ? `<${name}>${inner}</${name}>` : marks + inner + marks
  return leading + marked + trailing
}
