import * as v from 'valibot'
import { field } from '../../data/field.ts'
import { filledText, rule } from '../../data/field-rules.ts'
import { fontPaths } from './shapes.ts'
import { isDeployTarget, isProtectedPath, suggestDeployTarget } from '../deploy-target.ts'

// What readers subscribe to, what they share, and where the site is sent.

export const feed = v.object({
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

export const share = v.object({
  fonts: v.optional(
    field(fontPaths(), {
      ja: '題名を組む書体のファイル。サイトのフォルダーからのパス。書くと、記事ごとに画像ができる',
      en: 'Font files for the titles, as paths from the site; with them, each article gets a picture',
      example: '[fonts/ZenOldMincho-Bold.ttf]',
      knownAs: ['font', 'フォント', '書体'],
    }),
    [],
  ),
})

export const deploy = v.object({
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
