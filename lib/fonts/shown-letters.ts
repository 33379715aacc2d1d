import { decodeHTML } from 'entities'
import { withoutPictures } from '../text/without-pictures.ts'

const unseen = /<head\b[\s\S]*?<\/head>|<!--[\s\S]*?-->/g

/** What style.css sets in other fonts, and what is no text at all. */
const otherwise =
  /<(pre|code|kbd|samp|textarea|math|svg|script|style|template)\b(?:"[^"]*"|'[^']*'|[^'">])*>[\s\S]*?<\/\1\s*>/g

const tag = /<\/?[a-zA-Z!](?:"[^"]*"|'[^']*'|[^'">])*>/g

/** What needs no glyph of its own, or is drawn by the browser. */
const invisible = /[\p{White_Space}\p{Cc}\p{Default_Ignorable_Code_Point}]/gu

/**
 * The different characters of a page's running text, in code point order. Code, drawings and
 * formulas are set in fonts of their own, emoji in the reader's; none of these is counted.
 * @example shownLetters('<body><p>山と川と<code>海</code></p></body>') //=> 'と山川'
 */
export function shownLetters(html: string): string {
  const text = decodeHTML(html.replaceAll(unseen, '').replaceAll(otherwise, '').replaceAll(tag, ''))
  const letters = new Set(withoutPictures(text).replaceAll(invisible, ''))
  return [...letters].toSorted((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0)).join('')
}
