import * as v from 'valibot'
import { field } from '../../data/field.ts'
import { filledText } from '../../data/field-rules.ts'
import { flag } from './shapes.ts'

// How lines are set, and drawings.

export const typography = v.object({
  mixed: v.optional(
    field(v.picklist(['join', 'space']), {
      ja: '原稿の改行で和文と欧文が出会うところ。詰める（join）か、空白を残す（space）か',
      en: 'Where a wrapped line puts Japanese next to Latin text: close up (join) or keep the space',
      example: 'space',
    }),
    'join',
  ),
  phrases: v.optional(
    field(v.picklist(['headings', 'all', 'none']), {
      ja: '文節の途中で改行しないようにする範囲。見出しだけ、全文、なし',
      en: 'Where lines break between phrases only: headings, all text, or nowhere',
      example: 'all',
    }),
    'headings',
  ),
  keep: v.optional(
    field(v.array(filledText()), {
      ja: '途中で改行しない語',
      en: 'Words that are never broken',
      example: '[品質保証, 東海道新幹線]',
    }),
    [],
  ),
  aozora: v.optional(
    field(flag(), {
      ja: '青空文庫のルビ（｜漢字《かんじ》）を読む',
      en: 'Read ruby in the manner of Aozora Bunko (｜漢字《かんじ》)',
      example: 'true',
    }),
    false,
  ),
  kenten: v.optional(
    field(flag(), {
      ja: '《《この書き方》》で圏点を打つ',
      en: 'Read 《《this》》 as emphasis dots',
      example: 'true',
    }),
    false,
  ),
})

export const diagrams = v.object({
  ambiguous: v.optional(
    field(v.picklist(['auto', 1, 2]), {
      ja: '図の中で全角とも半角とも決まらない文字（─ ① α など）の幅。auto は図ごとに見分ける',
      en: 'Cells of a character of ambiguous width (─ ① α) in a drawing; auto finds out for each',
      example: '2',
    }),
    'auto',
  ),
  svg: v.optional(
    field(flag(), {
      ja: '図を SVG の絵として見せる。図ごとに svg、no-svg と書いて選ぶこともできる',
      en: 'Show drawings as SVG; a drawing can say svg or no-svg for itself',
      example: 'true',
    }),
    false,
  ),
})
