import type { SlipRule, Tell } from './slip-rule.ts'

const kanji = String.raw`[\p{sc=Han}々〆ヶ]{1,20}`
/** Within braces, which say where it ends: `逆引き`. */
const braced = String.raw`[\p{sc=Han}々〆ヶ][\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}々〆ヶー]{0,19}`
const kana = String.raw`[\p{sc=Hiragana}\p{sc=Katakana}ー]{1,40}`

/** Each with the base and the reading as groups. */
const forms: readonly RegExp[] = [
  // Braces or a bar in full width, blanks at the bar or within the braces
  new RegExp(
    String.raw`[{｛][ \u3000]*(${braced})[ \u3000]*[|｜][ \u3000]*(${kana})[ \u3000]*[}｝]`,
    'gu',
  ),
  // The closing brace is missing
  new RegExp(
    String.raw`\{(${braced})\|(${kana})(?![\p{sc=Hiragana}\p{sc=Katakana}ー|]|[ \u3000]*[}｝])`,
    'gu',
  ),
  // Notations of other tools
  new RegExp(String.raw`\[(${braced})\]\{(${kana})\}`, 'gu'),
  new RegExp(String.raw`\{(${braced})\}\((${kana})\)`, 'gu'),
  new RegExp(String.raw`\[(${braced})\]\^\((${kana})\)`, 'gu'),
]
const aozora = new RegExp(String.raw`[|｜]?(${kanji})《(${kana})》`, 'gu')

/** Finds ruby that lacks a sign, or is written as elsewhere. */
export const almostRuby: SlipRule = {
  sign: /[{｛][^{}\n]*[|｜]|《|\]\{|\]\^\(|\}\(/,
  find: ({ text }, tell, { typography }) => {
    for (const form of forms) {
      for (const match of text.matchAll(form)) {
        const [found, base = '', reading = ''] = match
        const meant = `{${base}|${reading}}`
        if (found !== meant) tellRuby(tell, match.index, found, meant)
      }
    }
    for (const { 0: found, 1: base = '', 2: reading = '', index } of text.matchAll(aozora)) {
      if (!typography.aozora) tellRuby(tell, index, found, `{${base}|${reading}}`)
      else if (!found.startsWith('｜')) tellRuby(tell, index, found, `｜${base}《${reading}》`)
    }
  },
}

function tellRuby(tell: Tell, index: number, found: string, meant: string): void {
  tell('almost-markup', index, found.length, { what: 'ruby', meant })
}
