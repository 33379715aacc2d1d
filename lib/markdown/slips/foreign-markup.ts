import type { ForeignNotation } from '../../diagnostics/foreign-notations.ts'
import type { SlipRule } from './slip-rule.ts'

/** The notations of other tools and services, as they stand in an article that was pasted from there. */
const notations: readonly (readonly [ForeignNotation, RegExp])[] = [
  ['details', /^:::+[ \t]*(?:details|spoiler|collapse)\b[^\n]*$/gm],
  ['container', /^:::+[ \t]*(?:\{\.?)?[a-z][^\n]*$/gim],
  ['embed', /^@\[[a-z]+\]\([^()\n]*\)/gim],
  ['embed', /^\[(?:https?:\/\/[^\s\]]{1,999}|f:id:[^\]\n]{1,999})\](?![([])/gm],
  ['contents', /^(?:\[:contents\]|\[toc\]|\[\[_toc_\]\]|\{:toc\}|\$\{toc\})[ \t]*$/gim],
  ['code', /^\|\|?<[ \t]*$/gm],
  ['footnote', /(?<![\](\w])\(\((?=[^()\n]*[\u3040-\u30ff])[^()\n]{2,400}\)\)/g],
  ['shortcode', /\{\{[<%][^\n{}]{0,400}[>%]\}\}|^\{%[^\n{}]{0,400}%\}[ \t]*$/gm],
  ['attributes', /(?<=\)|^)\{:?[ \t]*(?:[.:][a-z]|[a-z-]+[ \t]*=)[^{}\n]{0,200}\}/gim],
  ['mark', /(?<![=\w])==(?=[^=\s])[^=\n]{1,200}(?<=[^=\s])==(?![=\w])/g],
  [
    'comment',
    /(?<![\w%\\])%%(?=[^%\s])[^%\n]{1,400}%%(?!%)|<!-(?!-)[^\n]{0,200}?->|<!—[^\n]{0,200}?>/g,
  ],
  ['formula', /\\\((?=[^\n]{1,200}?\\\))[^\n]{1,200}?\\\)|^\\\[[ \t]*$/gm],
  ['emoji', /(?<![\w:/]):[a-z+-][a-z0-9_+-]{1,30}:(?![\w:/])/g],
  ['scripts', /(?<=[\p{L}\d)])(?:~(?:\d{1,4}|[a-z])~|\^(?:\d{1,4}|[a-z])\^)/gu],
  [
    'inserted',
    /(?<![+\w])\+\+(?=[\u3040-\u30ff\u4e00-\u9fff])[^+\n]{1,200}(?<=[^+\s])\+\+(?![+\w])/g,
  ],
  ['kenten', /《《[^《》\n]{1,100}》》/g],
]

/** Finds them. What several patterns take for theirs is told once. */
export const foreignMarkup: SlipRule = {
  sign: /:::|:[a-z+-][a-z0-9_+-]{1,30}:|~\w{1,4}~|\^\w{1,4}\^|\+\+|@\[|\[(?:https?:|f:id:|:contents|_?toc_?)|\{:|\{[ \t]*(?:\.[a-z]|[a-z-]+[ \t]*=)|\$\{toc|\|<|\(\(|\{\{[<%]|\{%|\)\{|==|%%|<!|\\[([]|《《/i,
  find: ({ text }, tell, { typography }) => {
    const told = new Set<number>()
    for (const [notation, pattern] of notations) {
      if (notation === 'kenten' && typography.kenten) continue
      for (const { 0: found, index } of text.matchAll(pattern)) {
        if (told.has(index)) continue
        told.add(index)
        tell('foreign-markup', index, found.trimEnd().length, { notation })
      }
    }
  },
}
