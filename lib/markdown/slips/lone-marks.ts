import type { SlipRule } from './slip-rule.ts'

const japanese = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]`

/** Emphasis by underscores ends only where a word does, and Japanese has no blanks between words. */
const underscored = new RegExp(
  String.raw`(?<![\w\\])(_{1,2})(?=${japanese})([^_\n]{0,200}${japanese})\1(?=${japanese})|(?<=${japanese})(_{1,2})(?=${japanese})([^_\n]{0,200}${japanese})\3(?!\w)`,
  'gu',
)
const backquotes = /(?<!\\)(?:\\\\)*(`+)/
const apostrophes = /^['’‘]{3}[\w-]*[ \t]*$/gm

/** Finds marks for code and emphasis that have no partner, or cannot work where they stand. */
export const loneMarks: SlipRule = {
  sign: /`|_|^[ \t>]*['’‘]{3}/m,
  find: ({ content, text }, tell) => {
    // Code has been blanked out: what is left opens or closes nothing. Told once a block.
    const [, lone] = backquotes.exec(text) ?? []
    if (lone !== undefined) {
      tell('lone-backquote', text.indexOf(lone), lone.length, { mark: lone })
    }
    for (const match of text.matchAll(underscored)) {
      const mark = match[1] ?? match[3] ?? ''
      const stars = '*'.repeat(mark.length)
      const typed = content.slice(match.index, match.index + match[0].length)
      const meant = stars + typed.slice(mark.length, -mark.length) + stars
      tell('almost-markup', match.index, typed.length, { what: 'emphasis', meant })
    }
    for (const { 0: found, index } of text.matchAll(apostrophes)) {
      const meant = found.trim().replace(/^.{3}/, '```')
      tell('almost-markup', index, found.trimEnd().length, { what: 'fence', meant })
    }
  },
}
