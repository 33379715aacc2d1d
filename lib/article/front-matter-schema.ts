import * as v from 'valibot'
import { field } from '../data/field.ts'
import { filledText } from '../data/field-rules.ts'

// Front matter, said once: types, messages, the JSON Schema for editors and the table of
// docs/settings.md come from here. What a date or an address must be like is said where they are read.

/** What the front matter of an article may say. */
export const frontMatterFields = {
  title: field(filledText(), {
    ja: '記事の題名',
    en: 'The title of the article',
    example: 'メールサーバーを立てる',
    knownAs: ['タイトル', '題名', '題', '表題', 'headline', 'subject', 'name'],
  }),
  date: v.optional(
    field(v.string(), {
      ja: '公開日。下書きのほかは必ず書く。時刻も書ける',
      en: 'Day of publication, needed unless the article is a draft; may have a time',
      example: '2026-01-15',
      raw: true,
      knownAs: ['日付', '公開日', '投稿日', 'publishdate', 'pubdate', 'published_at', 'created'],
      jsonSchema: { pattern: String.raw`^\d{4}-\d{2}-\d{2}([T ]+\d{2}:\d{2}.*)?$` },
    }),
  ),
  updated: v.optional(
    field(v.string(), {
      ja: '更新日',
      en: 'Day of the last change',
      example: '2026-02-01',
      raw: true,
      knownAs: ['更新日', 'lastmod', 'modified', 'last_modified_at', 'updated_at', 'update'],
      jsonSchema: { pattern: String.raw`^\d{4}-\d{2}-\d{2}([T ]+\d{2}:\d{2}.*)?$` },
    }),
  ),
  description: v.optional(
    field(v.string(), {
      ja: '一覧と検索結果に出る説明。なければ最初の段落から作る',
      en: 'What the article is about, for lists and search results; else its first paragraph',
      example: 'OpenSMTPD で小さなメールサーバーを作る',
      knownAs: ['説明', '概要', '要約', 'summary', 'excerpt', 'abstract', 'lead'],
    }),
  ),
  image: v.optional(
    field(filledText(), {
      ja: '共有されたときに出る画像。記事からのパス',
      en: 'The picture shown where the article is shared; a path from the article',
      example: 'cover.jpg',
      knownAs: ['画像', '表紙', 'cover', 'thumbnail', 'eyecatch', 'og_image', 'ogimage', 'banner'],
    }),
  ),
  tags: v.optional(
    field(v.array(v.string()), {
      ja: 'タグの一覧',
      en: 'A list of tags',
      example: '[OpenBSD, メール]',
      knownAs: ['タグ', 'tag', 'topics', 'categories', 'category', 'keywords', 'カテゴリ'],
    }),
  ),
  series: v.optional(
    field(filledText(), {
      ja: '連載の名前。同じ名前の記事が、日付の順に第 1 回から並ぶ',
      en: 'The name of a series; articles of one name are its parts, in the order of their dates',
      example: '手紙の通る道',
      knownAs: ['連載', 'シリーズ', 'serial', 'collection'],
    }),
  ),
  draft: v.optional(
    field(v.boolean(), {
      ja: '下書き。アドレスにはページができるが、一覧やフィードには載らない',
      en: 'A draft has its page at its address, but stands in no list or feed',
      example: 'true',
      knownAs: ['下書き', 'published', 'unlisted', 'private'],
    }),
  ),
  layout: v.optional(
    field(v.string(), {
      ja: 'レイアウトの名前。layouts/ にあるファイルの、拡張子を除いた名前',
      en: 'The layout: name of a file in layouts/ without its ending',
      example: 'article',
      knownAs: ['レイアウト', 'template', 'theme'],
    }),
    'article',
  ),
  slug: v.optional(
    field(filledText(), {
      ja: 'アドレスの最後の名前。なければファイルの名前',
      en: 'The last name of the address; else the name of the file',
      example: 'mailserver',
      knownAs: ['スラッグ', 'id'],
    }),
  ),
  permalink: v.optional(
    field(filledText(), {
      ja: 'アドレスの全体。slug の代わりに書く',
      en: 'The whole address, in place of a slug',
      example: '/old/path.html',
      knownAs: ['パーマリンク', 'url', 'path', 'address'],
    }),
  ),
  aliases: v.optional(
    field(v.array(filledText()), {
      ja: '昔のアドレスの一覧。そこから転送される',
      en: 'Old addresses, which will lead here',
      example: '[/2019/mail.html]',
      knownAs: ['alias', 'redirect_from', 'redirects', '旧アドレス'],
    }),
  ),
}

/** The same as one schema. */
export const frontMatterSchema = v.object(frontMatterFields)
