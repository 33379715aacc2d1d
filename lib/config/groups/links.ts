import * as v from 'valibot'
import { field } from '../../data/field.ts'
import { filledText } from '../../data/field-rules.ts'
import { linkAddress } from './shapes.ts'

// Those whom the pages name, and where their header leads.

export const author = v.pipe(
  v.object({
    name: field(filledText(), {
      ja: '書き手の名前',
      en: "The author's name",
      example: '山田花子',
    }),
    url: v.optional(
      field(linkAddress(), {
        ja: '書き手のページのアドレス',
        en: "Address of the author's page",
        example: 'https://example.com/about.html',
        knownAs: ['link', 'website', 'uri'],
      }),
    ),
  }),
  v.transform(({ name, url }) => ({ name, url })),
)

export const link = v.object({
  title: field(filledText(), {
    ja: 'リンクの文字',
    en: 'The words of the link',
    example: 'このサイトについて',
    knownAs: ['name', 'text', 'label', '題名'],
  }),
  url: field(linkAddress(), {
    ja: 'リンク先。/ で始まるアドレスや記事のファイルなら、サイトの中を指す',
    en: 'Where it leads; an address that starts with / or the file of an article is on the site',
    example: '/about.html',
    knownAs: ['href', 'link', 'to'],
  }),
})
