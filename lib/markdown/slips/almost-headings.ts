import type { SlipRule } from './slip-rule.ts'

/** `##見出し` without the blank; a seventh #. A line of `#tags` is none. */
const heading = /^(#{1,6})(?![#!\s\d])(\S[^\n]*)$/gm
const seventh = /^#{7,}[ \t]+([^\n]+)$/gm

/** Finds headings that lack the blank behind their #. */
export const almostHeadings: SlipRule = {
  sign: /#[^#!\s\d]|#{7}/,
  find: ({ content, text }, tell) => {
    for (const { 0: found, 1: marks = '', 2: words = '', index } of text.matchAll(heading)) {
      // A single # may begin a word of its own, as in "#kumihan で検索" or "#図 #組版".
      if (marks === '#' && (text.includes('\n') || /\s|[。．.]$/.test(words.trim()))) continue
      // The first level is the title's.
      const meant = `${marks === '#' ? '##' : marks} ${content.slice(index + marks.length, index + found.length).trim()}`
      tell('almost-markup', index, found.trimEnd().length, { what: 'heading', meant })
    }
    for (const { 0: found, 1: words = '', index } of text.matchAll(seventh)) {
      const meant = `###### ${words.trim()}`
      tell('almost-markup', index, found.trimEnd().length, { what: 'heading', meant })
    }
  },
}
