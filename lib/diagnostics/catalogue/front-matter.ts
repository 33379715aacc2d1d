import { defineMessage } from '../define-message.ts'
import type { Bilingual } from '../message-language.ts'

export type DatePart = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'offset'

const dateParts: Readonly<Record<DatePart, Bilingual>> = {
  year: { ja: '年', en: 'year' },
  month: { ja: '月', en: 'month' },
  day: { ja: '日', en: 'day' },
  hour: { ja: '時', en: 'hour' },
  minute: { ja: '分', en: 'minute' },
  second: { ja: '秒', en: 'second' },
  offset: { ja: '時差', en: 'offset' },
}

export const frontMatterMessages = {
  'invalid-date': defineMessage<{
    key: string
    value: string
    /** The part that no calendar and no clock has. */
    outside: { part: DatePart; least: string; most: string } | undefined
    suggestion: string | undefined
  }>({
    severity: 'error',
    ja: ({ key, value, outside, suggestion }) =>
      outside
        ? {
            message: `「${value}」という日付はありません`,
            remedy:
              outside.part === 'day'
                ? `その月の日は ${outside.least} から ${outside.most} までです`
                : `${dateParts[outside.part].ja}は ${outside.least} から ${outside.most} までです`,
          }
        : {
            message: `「${value}」は日付として読めません`,
            remedy: suggestion
              ? `${key}: ${suggestion}`
              : `${key}: 2026-01-15 か ${key}: 2026-01-15 09:00 の形で書いてください`,
          },
    en: ({ key, value, outside, suggestion }) =>
      outside
        ? {
            message: `there is no date "${value}"`,
            remedy: `the ${dateParts[outside.part].en}${outside.part === 'day' ? ' of that month' : ''} is from ${outside.least} to ${outside.most}`,
          }
        : {
            message: `"${value}" cannot be read as a date`,
            remedy: suggestion
              ? `${key}: ${suggestion}`
              : `write it as ${key}: 2026-01-15 or ${key}: 2026-01-15 09:00`,
          },
  }),
  'old-date': defineMessage<{ key: string; value: string }>({
    severity: 'warning',
    ja: ({ value }) => ({
      message: `「${value}」は 1990 年より前です`,
      remedy: '年の打ち間違いでなければ、このままで構いません（購読ソフトによっては無視されます）',
    }),
    en: ({ value }) => ({
      message: `${value} is before 1990`,
      remedy: 'if the year is right, leave it so; some feed readers will ignore it',
    }),
  }),
  'updated-before-date': defineMessage<{ updated: string; date: string }>({
    severity: 'warning',
    ja: ({ updated, date }) => ({
      message: `更新日（${updated}）が公開日（${date}）より前です`,
      remedy: 'updated と date が逆になっていないか確かめてください',
    }),
    en: ({ updated, date }) => ({
      message: `"updated" (${updated}) is before "date" (${date})`,
      remedy: 'see whether the two were swapped',
    }),
  }),
  'draft-by-folder': defineMessage<{ folder: string }>({
    severity: 'warning',
    ja: ({ folder }) => ({
      message: `draft: false とありますが、${folder}/ にあるので下書きとして扱います`,
      remedy: `公開するなら、ファイルを ${folder}/ の外に移してください`,
    }),
    en: ({ folder }) => ({
      message: `draft: false, but the file lies in ${folder}/ and is taken as a draft`,
      remedy: `to publish it, move it out of ${folder}/`,
    }),
  }),
  'long-title': defineMessage<{ length: number }>({
    severity: 'info',
    ja: ({ length }) => ({
      message: `題名が ${length} 文字あります`,
      remedy: '100 文字までにすると、一覧や検索結果で切れにくくなります',
    }),
    en: ({ length }) => ({
      message: `the title has ${length} characters`,
      remedy: 'up to 100 are less likely to be cut in lists and search results',
    }),
  }),
  'comment-in-value': defineMessage<{ key: string; lost: string; suggestion: string }>({
    severity: 'warning',
    ja: ({ lost, suggestion }) => ({
      message: `「${lost}」は YAML の注釈とみなされ、捨てられます`,
      remedy: suggestion,
    }),
    en: ({ lost, suggestion }) => ({
      message: `"${lost}" is a comment for YAML and gets lost`,
      remedy: suggestion,
    }),
  }),
  'empty-tag': defineMessage<{
    /** True for a list or a `key: value` in place of a tag's name. */
    nested: boolean
  }>({
    severity: 'error',
    ja: ({ nested }) => ({
      message: nested ? 'タグの名前ではないものがあります' : '空のタグがあります',
      remedy: nested
        ? 'tags: [OpenBSD, メール] のように、名前だけを並べてください'
        : '余分な , や - を消してください',
    }),
    en: ({ nested }) => ({
      message: nested ? 'something here is not the name of a tag' : 'one of the tags is empty',
      remedy: nested ? 'list just names: tags: [OpenBSD, mail]' : 'remove the surplus "," or "-"',
    }),
  }),
  'invalid-layout-name': defineMessage<{ value: string; suggestion: string | undefined }>({
    severity: 'error',
    ja: ({ value, suggestion }) => ({
      message: `「${value}」はレイアウトの名前ではありません`,
      remedy: `layouts/ にあるファイルの名前だけを、拡張子なしで書いてください${suggestion ? `（layout: ${suggestion}）` : ''}`,
    }),
    en: ({ value, suggestion }) => ({
      message: `"${value}" is not the name of a layout`,
      remedy: `write just the name of a file in layouts/, without its ending${suggestion ? `: layout: ${suggestion}` : ''}`,
    }),
  }),
}
