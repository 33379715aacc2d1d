import { defineMessage } from '../define-message.ts'
import type { FieldFacts } from './fields.ts'

export const settingsMessages = {
  'settings-missing': defineMessage({
    severity: 'error',
    ja: () => ({
      message: 'サイトの設定 site.yaml がありません',
      remedy: 'サイトのフォルダーに site.yaml を作り、title: と url: の 2 行を書いてください',
    }),
    en: () => ({
      message: 'there is no site.yaml',
      remedy: "make one in the site's folder, with a line for title: and one for url:",
    }),
  }),
  'url-not-absolute': defineMessage<FieldFacts>({
    severity: 'error',
    ja: ({ key, nearest }) => ({
      message: `「${key}」は http:// か https:// で始まる、サイトの完全なアドレスにしてください`,
      remedy: `${key}: ${nearest ?? 'https://example.com'}`,
    }),
    en: ({ key, nearest }) => ({
      message: `"${key}" must be a whole address that starts with http:// or https://`,
      remedy: `${key}: ${nearest ?? 'https://example.com'}`,
    }),
  }),
  'url-with-query': defineMessage<FieldFacts>({
    severity: 'error',
    ja: ({ key, nearest }) => ({
      message: `「${key}」に「?」や「#」、利用者名は付けられません`,
      remedy: `${key}: ${nearest ?? 'https://example.com'}`,
    }),
    en: ({ key, nearest }) => ({
      message: `"${key}" cannot have a query, a fragment or a user name`,
      remedy: `${key}: ${nearest ?? 'https://example.com'}`,
    }),
  }),
  'unknown-timezone': defineMessage<FieldFacts>({
    severity: 'error',
    ja: ({ value, nearest }) => ({
      message: `「${value}」というタイムゾーンはありません`,
      remedy: nearest
        ? `「${nearest}」のことですか？`
        : 'Asia/Tokyo のように「地域/都市」の形で書いてください',
    }),
    en: ({ value, nearest }) => ({
      message: `there is no time zone "${value}"`,
      remedy: nearest ? `did you mean "${nearest}"?` : 'write it as region/city: Asia/Tokyo',
    }),
  }),
  'unknown-code': defineMessage<FieldFacts>({
    severity: 'error',
    ja: ({ value, nearest }) => ({
      message: `「${value}」という指摘の名前はありません`,
      remedy: nearest
        ? `「${nearest}」のことですか？`
        : 'warning[…] の [ ] の中の名前を書いてください（docs/diagnostics/ に一覧があります）',
    }),
    en: ({ value, nearest }) => ({
      message: `no diagnostic has the name "${value}"`,
      remedy: nearest
        ? `did you mean "${nearest}"?`
        : 'write the name between the brackets of warning[…]; docs/diagnostics/ lists them all',
    }),
  }),
  'unknown-language': defineMessage<FieldFacts>({
    severity: 'error',
    ja: ({ value, nearest }) => ({
      message: `「${value}」は言語の記号ではありません`,
      remedy: nearest ? `「${nearest}」のことですか？` : '日本語なら ja、英語なら en です',
    }),
    en: ({ value, nearest }) => ({
      message: `"${value}" is not the tag of a language`,
      remedy: nearest ? `did you mean "${nearest}"?` : 'Japanese is ja, English is en',
    }),
  }),
  'bad-link-address': defineMessage<FieldFacts>({
    severity: 'error',
    ja: ({ value }) => ({
      message: `「${value}」はリンク先として使えません`,
      remedy: 'サイトの中なら /about.html、外なら https://… 、メールなら mailto:… と書いてください',
    }),
    en: ({ value }) => ({
      message: `"${value}" cannot be linked to`,
      remedy: 'write /about.html for a page of the site, else https://… or mailto:…',
    }),
  }),
}
