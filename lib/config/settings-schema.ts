import * as v from 'valibot'
import { field } from '../data/field.ts'
import { filledText, rule } from '../data/field-rules.ts'
import { check, limits } from './groups/checking.ts'
import { author, link } from './groups/links.ts'
import { deploy, feed, share } from './groups/publishing.ts'
import { flag, fontPaths } from './groups/shapes.ts'
import { diagrams, typography } from './groups/typesetting.ts'
import { isLanguageTag, suggestLanguage } from './language-tag.ts'
import { isAbsoluteUrl, isBareUrl, normalizedUrl, pathOfUrl, suggestUrl } from './site-url.ts'
import { isTimezone, suggestTimezone } from './timezone.ts'

// site.yaml, said once: the types, the messages, the JSON Schema for editors and the table of
// docs/settings.md come from here. Think twice before adding a setting: a good default is better.

const fields = {
  title: field(filledText(), {
    ja: 'サイトの名前',
    en: 'The name of the site',
    example: '組版ノート',
    knownAs: ['name', 'sitename', 'タイトル', '題名', 'サイト名'],
  }),
  url: field(
    v.pipe(
      v.string(),
      rule('url-not-absolute', isAbsoluteUrl),
      rule('url-with-query', (value) => !isAbsoluteUrl(value) || isBareUrl(value)),
      v.transform(normalizedUrl),
    ),
    {
      ja: '公開するときの、サイトのアドレス。フォルダーの中に置くなら、そこまで書く',
      en: 'The address of the published site, with its folder if it lies in one',
      example: 'https://example.com',
      knownAs: ['baseurl', 'base_url', 'site_url', 'siteurl', 'domain', 'host', 'アドレス'],
      suggest: suggestUrl,
      jsonSchema: { format: 'uri', pattern: '^https?://' },
    },
  ),
  description: v.optional(
    field(v.string(), {
      ja: 'サイトの説明。検索結果とフィードに出る',
      en: 'What the site is about, for search results and feeds',
      example: '組版とサーバーについての覚え書き',
      knownAs: ['subtitle', 'tagline', '説明', '概要'],
    }),
    '',
  ),
  author: v.optional(
    field(author, {
      ja: '書き手。名前だけでもよい',
      en: 'Who writes here; the name alone will do',
      example: '山田花子',
      shorthand: 'name',
      knownAs: ['作者', '著者', '書き手'],
    }),
  ),
  language: v.optional(
    field(v.pipe(v.string(), rule('unknown-language', isLanguageTag)), {
      ja: '記事の言語',
      en: 'The language of the articles',
      example: 'ja',
      knownAs: ['lang', 'locale', '言語'],
      suggest: suggestLanguage,
    }),
    'ja',
  ),
  timezone: v.optional(
    field(v.pipe(v.string(), rule('unknown-timezone', isTimezone)), {
      ja: '記事の日付のタイムゾーン',
      en: 'The time zone in which dates of articles are meant',
      example: 'Asia/Tokyo',
      knownAs: ['tz', 'time_zone', 'zone', 'タイムゾーン'],
      suggest: suggestTimezone,
    }),
    'Asia/Tokyo',
  ),
  permalinks: v.optional(
    field(v.picklist(['file', 'directory']), {
      ja: '記事のアドレスの形。a/b.html（file）か a/b/（directory）か',
      en: 'The form of addresses: a/b.html (file) or a/b/ (directory)',
      example: 'directory',
      knownAs: ['permalink', 'urls'],
    }),
    'file',
  ),
  links: v.optional(
    field(v.array(link), {
      ja: 'ページの上に並ぶリンク',
      en: 'The links at the top of every page',
      example: '[{ title: このサイトについて, url: /about.html }]',
      knownAs: ['menu', 'nav', 'navigation', 'メニュー'],
    }),
    [],
  ),
  fonts: v.optional(
    field(fontPaths(), {
      ja: '本文の書体のファイル。サイトのフォルダーからのパス。ページに出てくる文字だけを取り出して載せる',
      en: 'Font files for text, as paths from the site; the pages get only the characters they show',
      example: '[fonts/ZenOldMincho-Regular.ttf]',
      knownAs: ['font', 'webfonts', 'typeface', 'フォント', '書体'],
    }),
    [],
  ),
  share: v.optional(
    field(share, {
      ja: '共有されたときに出る画像の設定',
      en: 'The pictures that articles are shared with',
      example: '{ fonts: [fonts/ZenOldMincho-Bold.ttf] }',
      knownAs: ['og', 'ogp', 'ogimage', 'og_image', 'cards', 'social', '共有'],
    }),
    {},
  ),
  search: v.optional(
    field(flag(), {
      ja: '記事の中の言葉を探すページを作る',
      en: 'Make a page that finds words in the articles',
      example: 'true',
      knownAs: ['検索'],
    }),
    false,
  ),
  feed: v.optional(
    field(feed, { ja: 'フィードの設定', en: 'Settings of the feeds', example: '{ limit: 20 }' }),
    {},
  ),
  typography: v.optional(
    field(typography, {
      ja: '組版の設定',
      en: 'How text is set',
      example: '{ phrases: all }',
    }),
    {},
  ),
  diagrams: v.optional(
    field(diagrams, {
      ja: '図の設定',
      en: 'How drawings are set',
      example: '{ ambiguous: 2 }',
    }),
    {},
  ),
  limits: v.optional(
    field(limits, {
      ja: '記事 1 本の大きさと、組む時間の上限',
      en: 'How large an article may be, and how long it may take',
      example: '{ megabytes: 20, seconds: 60 }',
      knownAs: ['limit', '上限'],
    }),
    {},
  ),
  html: v.optional(
    field(v.picklist(['trusted', 'safe']), {
      ja: '記事の中の HTML のスクリプトや埋め込みを、警告にとどめるか（trusted）、エラーにするか（safe）',
      en: 'Whether scripts and frames in articles are warnings (trusted) or errors (safe)',
      example: 'safe',
    }),
    'trusted',
  ),
  check: v.optional(
    field(check, {
      ja: '点検の設定',
      en: 'What is looked for in articles',
      example: '{ leftovers: [★, 要確認] }',
      knownAs: ['lint', '点検'],
    }),
    {},
  ),
  deploy: v.optional(
    field(deploy, {
      ja: '公開の設定。kumihan deploy が読む',
      en: 'Where kumihan deploy publishes the site',
      example: '{ target: web@example.com:/var/www/notes }',
      knownAs: ['publish', 'rsync', '公開'],
    }),
    {},
  ),
}

/** What a site.yaml may say, and what it means with all defaults filled in. */
export const settingsSchema = v.pipe(
  v.object(fields),
  v.transform((settings) => ({
    ...settings,
    author: settings.author,
    /** The path of `url`: empty, or `/blog`. */
    basePath: pathOfUrl(settings.url),
  })),
)
