import type { SlipRule } from './slip-rule.ts'

const japanese = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}「『（]`

/** `-項目`, `1.項目`, `*項目` without the blank. `-v` and `*a*` are none. */
const item = new RegExp(
  String.raw`^(?:[-+]|\*(?!\S[^\n]*\*)|\d{1,3}[.)])(?=${japanese})[^\n]*$`,
  'mu',
)
/** `[]`, `[　]` and `[x]項目` at the start of an item. */
const box = /^\[(?:\](?![([:])|\u3000\]|[ xX]\](?=[^\s([:]))[ \t\u3000]*/

/** Finds items of lists and boxes of tasks with a blank too few. Told once a block. */
export const almostLists: SlipRule = {
  sign: /^[ \t>]*(?:[-+*]|\d{1,3}[.)])[^\s\d*+-]|\[[xX \u3000]?\]/m,
  find: ({ content, text, beginsItem }, tell) => {
    const line = item.exec(text)
    if (line) {
      const typed = content.slice(line.index, line.index + line[0].length).trimEnd()
      const meant = typed.replace(/^(?:[-+*]|\d+[.)])/, '$& ')
      tell('almost-markup', line.index, typed.length, { what: 'list', meant })
    }
    const [found] = (beginsItem && box.exec(text)) || []
    if (found === undefined) return
    const [words = ''] = content.slice(found.length).split('\n', 1)
    const meant = `- [${/x/i.test(found) ? 'x' : ' '}] ${words}`
    tell('almost-markup', 0, found.trimEnd().length, { what: 'task', meant })
  },
}
