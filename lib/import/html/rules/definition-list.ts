import { onOneLine } from '../body-work.ts'
import type { ConvertContent } from '../body-work.ts'

/**
 * A definition list whose every term has its definition. `undefined` for any other: two terms in a
 * row, a definition without a term.
 */
export function definitionList(list: Element, convert: ConvertContent): string | undefined {
  const items = Array.from(list.children)
  const regular =
    items.length > 0 &&
    items.every(
      ({ nodeName }, index) =>
        (nodeName === 'DT' && items[index + 1]?.nodeName === 'DD') ||
        (nodeName === 'DD' && index > 0),
    )
  if (!regular) return undefined
  const lines = items.map((item, index) => {
    if (item.nodeName === 'DT') return `${index > 0 ? '\n' : ''}${onOneLine(convert(item))}`
    return `: ${convert(item).replaceAll(/\n(?=[^\n])/g, '\n  ')}`
  })
  return `\n\n${lines.join('\n')}\n\n`
}
