const html = Symbol('html')

/** HTML that goes into a page as it is. Everything else a layout prints is escaped. */
export interface TrustedHtml {
  readonly [html]: string
  readonly toString: () => string
}

/** Marks what the renderer itself made: an article's HTML, a heading's, a title with its hints. */
export function trustHtml(text: string): TrustedHtml {
  return { [html]: text, toString: () => text }
}

function isTrusted(value: unknown): value is TrustedHtml {
  return typeof value === 'object' && value !== null && html in value
}

/**
 * What `{{ value }}` prints: text escaped for element content and quoted attributes alike, trusted
 * HTML untouched, nothing for what is absent. Throws on a group of values, like `page.article`.
 *
 * @example printValue('a < b') //=> 'a &lt; b'
 */
export function printValue(value: unknown): string {
  return isTrusted(value) ? value[html] : escapeHtml(textOf(value))
}

/** Thrown for a value that has no text of its own; the message is for `report-layout-error.ts`. */
export const notText = 'not text'

/** A value of a layout as plain text. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (value === undefined || value === null) return ''
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return value.map(textOf).join('')
  if (isTrusted(value)) return value[html]
  throw new TypeError(notText)
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}
