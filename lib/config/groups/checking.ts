import * as v from 'valibot'
import { field } from '../../data/field.ts'
import { filledText, rule } from '../../data/field-rules.ts'
import { isCode, suggestCode } from '../diagnostic-code.ts'

// What is looked for in articles, and how much of one is enough.

export const limits = v.object({
  megabytes: v.optional(
    field(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)), {
      ja: '記事 1 本の大きさの上限（MB）。超えるとエラーになる',
      en: 'How large an article may be, in MB; a larger one is an error',
      example: '20',
      knownAs: ['mb', 'size', 'maxsize', 'max_size'],
    }),
    20,
  ),
  seconds: v.optional(
    field(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3600)), {
      ja: '記事 1 本を組むのにかけてよい秒数。超えるとエラーになる',
      en: 'How many seconds an article may take; one that takes longer is an error',
      example: '60',
      knownAs: ['timeout', 'time'],
    }),
    60,
  ),
})

const diagnosticCode = field(v.pipe(v.string(), rule('unknown-code', isCode)), {
  ja: '指摘の名前',
  en: 'The name of a diagnostic',
  example: 'external-image',
  suggest: suggestCode,
})

export const check = v.object({
  leftovers: v.optional(
    field(v.array(filledText()), {
      ja: '書き上げた記事に残っていてはいけない言葉。kumihan check が探す',
      en: 'Words that must not be left in a finished article; kumihan check looks for them',
      example: '[★, 要確認, TODO]',
      knownAs: ['words', 'todo', 'todos'],
    }),
    ['★', '要確認', 'TODO'],
  ),
  ignore: v.optional(
    field(v.array(diagnosticCode), {
      ja: 'サイト全体で見なくてよい指摘の名前。エラーは書いても消えない',
      en: 'Diagnostics that are of no interest on this site; errors are reported all the same',
      example: '[non-ascii-address, external-image]',
      knownAs: ['exclude', 'skip', 'disable', 'off'],
    }),
    [],
  ),
})
