import { joinedNewlines } from '../../typography/join-lines.ts'
import { all, isLineMark, markAttributes, withoutSigns } from './nodes.ts'

/**
 * An element as HTML that can stand in an article: without marks of the import, and without the
 * blank lines at which Markdown would take over.
 */
export function rawHtml(element: Element, language: string): string {
  const copy = element.cloneNode(true) as Element
  for (const mark of all(copy, `[${markAttributes.line}]`)) {
    const before = mark.previousSibling?.textContent?.at(-1) ?? ''
    const after = withoutSigns(mark.nextSibling?.textContent).at(0) ?? ''
    const [joins] = joinedNewlines(`${before}\n${after}`, { language, mixed: 'join' })
    mark.replaceWith(joins === true ? '' : '\n')
  }
  for (const mark of all(copy, `[${markAttributes.raw}]`)) {
    if (!isLineMark(mark)) mark.remove()
  }
  return withoutSigns(copy.outerHTML).replaceAll(/\n(?:[ \t]*\n)+/g, (found) =>
    isPreformatted(copy) ? keepBlankLines(found) : '\n',
  )
}

function isPreformatted(element: Element): boolean {
  return element.nodeName === 'PRE' || element.querySelector('pre') !== null
}

function keepBlankLines(found: string): string {
  return '\n' + '&#10;'.repeat(found.split('\n').length - 2)
}
