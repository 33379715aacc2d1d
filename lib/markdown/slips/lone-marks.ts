import type { SlipRule } from './slip-rule.ts'

const japanese = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]`

/** Emphasis by underscores ends only where a word does, and Japanese has no blanks between words. */
const underscored = new RegExp(
  String.raw`(?<![\w\\])(_{1,2})(?=${japanese})([^_\n]{0,200}${japanese})\1(?=${japanese})|(?<=${japanese})(_{1,2})(?=${japanese})([^_\n]{0,200}${japanese})\3(?!\w)`,
  'gu',
)
const backquotes = /(?<!\\)(?:\\\\)*(`+)/
const apostrophes = /^['’‘]{3}[\w-]*[ \t]*$/gm

/** Finds a backquote without a partner. Code has been blanked out: what is left opens or closes nothing. */
export const loneBackquotes: SlipRule = {
  // Not all in pairs, outside of which there is no backslash: else there is nothing to find.
  sign: /^(?![^`\\]*(?:`[^`]+`[^`\\]*)*$)/,
  find: ({ text }, tell) => {
    // Told once a block.
    const [, lone] = backquotes.exec(text) ?? []
    if (lone === undefined) return
    tell('lone-backquote', text.indexOf(lone), lone.length, { mark: lone })
  },
}

/** Finds underscores that were meant as emphasis. */
export const loneUnderscores: SlipRule = {
  sign: /_[^\0-\x7f]|[^\0-\x7f]_/,
  find: ({ content, text }, tell) => {
    for (const match of text.matchAll(underscored)) {
      const mark = match[1] ?? match[3] ?? ''
      const stars = '*'.repeat(mark.length)
      const typed = content.slice(match.index, match.index + match[0].length)
      const meant = stars + typed.slice(mark.length, -mark.length) + stars
      tell('almost-markup', match.index, typed.length, { what: 'emphasis', meant })
    }
  },
}

/** Finds apostrophes in place of the backquotes around code. */
export const apostropheFences: SlipRule = {
  sign: /^[ \t>]*['’‘]{3}/m,
  find: ({ text }, tell) => {
    for (const { 0: found, index } of text.matchAll(apostrophes)) {
      const meant = found.trim().replace(/^.{3}/, '```')
      tell('almost-markup', index, found.trimEnd().length, { what: 'fence', meant })
    }
  },
}
