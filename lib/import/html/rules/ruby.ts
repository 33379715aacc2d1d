import type { ChangeCount } from '../../old-site.ts'
import { isText, lettersOf } from '../nodes.ts'

/**
 * Ruby as `{漢字|かんじ}`, or `{電子|でん|し}` where every character has its own reading. `undefined`
 * for ruby that this cannot say.
 */
export function rubyMarkdown(ruby: Element, changes: ChangeCount): string | undefined {
  const bases: string[] = []
  const readings: string[] = []
  let base = ''
  for (const node of Array.from(ruby.childNodes)) {
    if (node.nodeName === 'RP') continue
    if (node.nodeName === 'RT') {
      bases.push(base)
      readings.push(lettersOf(node.textContent))
      base = ''
    } else if (isText(node) || node.nodeName === 'RB') {
      base += lettersOf(node.textContent)
    } else {
      return undefined
    }
  }
  const parts = [...bases, ...readings]
  if (
    base !== '' ||
    parts.length === 0 ||
    parts.some((part) => part === '' || /[{}|\\]/.test(part))
  ) {
    return undefined
  }
  changes.count('ruby')
  const [only] = bases
  if (bases.length === 1 && only !== undefined) return `{${only}|${readings[0] ?? ''}}`
  const single = bases.every((one) => Array.from(one).length === 1)
  return single
    ? `{${bases.join('')}|${readings.join('|')}}`
    : bases.map((one, index) => `{${one}|${readings[index] ?? ''}}`).join('')
}
