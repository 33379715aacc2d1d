import type { Token } from 'markdown-it'
import { htmlTags } from './html-tags.ts'

/** Elements that stand in the line as one thing: a picture, a control, a formula. */
const objects: ReadonlySet<string> = new Set(
  (
    'audio button canvas embed iframe img input math meter object picture progress select svg ' +
    'textarea video'
  ).split(' '),
)

/** True for elements that stand in the line as one thing: `img`, `svg`, `button`. */
export function isObject(name: string): boolean {
  return objects.has(name)
}

/**
 * What an inline token shows of itself in the line: its text, U+FFFC for an object, U+2028 for a
 * forced line break, a newline for a soft one, U+200B for `<wbr>`. Markup, comments and footnote
 * marks show nothing.
 */
export function shownText(token: Token): string {
  switch (token.type) {
    case 'text':
    case 'code_inline':
    case 'ruby':
      return token.content
    case 'image':
    case 'math_inline':
      return '\ufffc'
    case 'softbreak':
      return '\n'
    case 'hardbreak':
      return '\u2028'
    case 'wbr':
      return '\u200b'
    case 'html_inline':
      return shownHtml(token.content)
    default:
      return ''
  }
}

function shownHtml(html: string): string {
  const name = htmlTags(html)[0]?.name ?? ''
  if (name === 'wbr') return '\u200b'
  if (name === 'br') return '\u2028'
  return isObject(name) ? '\ufffc' : ''
}
