import type { ProofRule } from './proof-rule.ts'

const address = String.raw`(?:(?:https?:\/\/|\.{0,2}\/|#)[^\[\]()\s]{1,999}|[\w./-]{1,200}\.(?:md|html))`
const wordsInBrackets = String.raw`[^\[\]()（）\n]{1,200}`

const emptyLink =
  /(?<!!)\[(?:[ \t\u3000]|<\/?(?!img\b)[a-z][^<>\n]{0,200}>){0,20}\]\(([^()\n]{1,999})\)/gi
const emptyTag =
  /<a\b[^<>\n]{0,200}?\bhref=["']?([^"'<>\s]{1,999})["']?(?:\s[^<>\n]{0,200})?>(?:\s|<\/?(?!img\b|svg\b|a\b)[a-z][^<>\n]{0,200}>){0,20}<\/a>/gi
const addressFirst = new RegExp(String.raw`\[(${address})\]\((${wordsInBrackets})\)`, 'g')
const bracketsSwapped = new RegExp(
  String.raw`[(（](${wordsInBrackets})[)）]\[(${address})\](?!\()`,
  'g',
)
const doubled = /\]\(\(/g

/** Finds links without words: nobody sees them, and a screen reader reads out the address. */
export const emptyLinks: ProofRule = ({ markup }, tell) => {
  for (const { 0: found, 1: url = '', index } of markup.matchAll(emptyLink)) {
    tell('empty-link', index, found.length, { url, tag: false })
  }
  for (const { 0: found, 1: url = '', index } of markup.matchAll(emptyTag)) {
    // A name that is read out does for words.
    if (/\s(?:aria-label|title)=/i.test(found)) continue
    tell('empty-link', index, found.length, { url, tag: true })
  }
}

/** Finds `[address](words)` and `(words)[address]`. */
export const swappedLinks: ProofRule = ({ markup }, tell) => {
  for (const { 0: found, 1: url = '', 2: words = '', index } of markup.matchAll(addressFirst)) {
    // `[https://a.example/](https://b.example/)` and `[/old](../new.md)` are what they seem.
    if (/[/.#:]/.test(words)) continue
    tell('swapped-link', index, found.length, { words, url })
  }
  for (const { 0: found, 1: words = '', 2: url = '', index } of markup.matchAll(bracketsSwapped)) {
    tell('swapped-link', index, found.length, { words, url })
  }
}

/** Finds `[words]((address))`, which leads to an address in parentheses. */
export const doubledBrackets: ProofRule = ({ markup }, tell) => {
  for (const { index } of markup.matchAll(doubled)) tell('doubled-bracket', index + 1, 2, {})
}
