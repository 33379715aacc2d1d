import * as v from 'valibot'
import { field } from '../data/field.ts'
import { filledText, rule } from '../data/field-rules.ts'
import { isCode, suggestCode } from './diagnostic-code.ts'
import { isDeployTarget, isProtectedPath, suggestDeployTarget } from './deploy-target.ts'
import { isLanguageTag, suggestLanguage } from './language-tag.ts'
import {
  isAbsoluteUrl,
  isBareUrl,
  isLinkAddress,
  normalizedUrl,
  pathOfUrl,
  suggestUrl,
} from './site-url.ts'
import { isTimezone, suggestTimezone } from './timezone.ts'

// site.yaml, said once: the types, the messages, the JSON Schema for editors and the table of
// docs/settings.md come from here. Think twice before adding a setting: a good default is better.

const linkAddress = () => v.pipe(v.string(), rule('bad-link-address', isLinkAddress))

const flag = () => v.boolean()

const author = v.pipe(
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

const link = v.object({
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

const feed = v.object({
  limit: v.optional(
    field(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000)), {
      ja: 'フィードに載せる記事の数。新しいものから',
      en: 'How many articles the feeds carry, newest first',
      example: '20',
      knownAs: ['count', 'size', 'max'],
    }),
    20,
  ),
})

const typography = v.object({
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

const limits = v.object({
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

const diagrams = v.object({
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

const deploy = v.object({
  target: v.optional(
    field(v.pipe(v.string(), rule('bad-deploy-target', isDeployTarget)), {
      ja: '公開する先のフォルダー。ssh なら「利用者@サーバー:/パス」',
      en: 'The folder to publish to; over ssh: user@server:/path',
      example: 'web@example.com:/var/www/notes',
      knownAs: ['to', 'dest', 'destination', 'server', 'remote', '公開先'],
      suggest: suggestDeployTarget,
    }),
  ),
  protect: v.optional(
    field(v.array(v.pipe(filledText(), rule('bad-protected-path', isProtectedPath))), {
      ja: '公開先で消さずに残すもの。公開先のフォルダーからのパス（* も使える）。.well-known/ はいつも残る',
      en: 'What stays on the server: paths from the target, with *; .well-known/ always stays',
      example: '[.htaccess, uploads/]',
      knownAs: ['keep', 'exclude', 'ignore'],
    }),
    [],
  ),
})

const diagnosticCode = field(v.pipe(v.string(), rule('unknown-code', isCode)), {
  ja: '指摘の名前',
  en: 'The name of a diagnostic',
  example: 'external-image',
  suggest: suggestCode,
})

const check = v.object({
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
