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
  'front-matter-missing': defineMessage<{ lateLine: number | undefined; empty: boolean }>({
    severity: 'error',
    ja: ({ lateLine, empty }) =>
      lateLine === undefined
        ? {
            message: empty
              ? 'ファイルが空です'
              : '記事の先頭に「---」で囲んだ title と date がありません',
            remedy: '1 行目から ---、title: 題名、date: 2026-01-15、--- と 4 行を書いてください',
          }
        : {
            message: `「---」が 1 行目ではなく ${lateLine} 行目にあります`,
            remedy: '「---」より前の空行や文字を消してください',
          },
    en: ({ lateLine, empty }) =>
      lateLine === undefined
        ? {
            message: empty
              ? 'the file is empty'
              : 'the article does not start with title and date between lines of "---"',
            remedy: 'start with four lines: ---, title: …, date: 2026-01-15, ---',
          }
        : {
            message: `the "---" is on line ${lateLine} instead of line 1`,
            remedy: 'remove what stands before it',
          },
  }),
  'front-matter-unclosed': defineMessage<{
    meant: 'rule' | 'closing-line' | 'missing-line'
    line: number
  }>({
    severity: 'error',
    ja: ({ meant, line }) => ({
      message: '1 行目の「---」が閉じていません',
      remedy: {
        rule: '区切り線のつもりなら *** と書き、その前に title と date を置いてください',
        'closing-line': `${line} 行目を、ちょうど「---」だけの行にしてください`,
        'missing-line': `${line} 行目に、「---」だけの行を入れてください`,
      }[meant],
    }),
    en: ({ meant, line }) => ({
      message: 'the "---" of line 1 is never closed',
      remedy: {
        rule: 'if it was meant as a rule, write *** and put title and date before it',
        'closing-line': `make line ${line} exactly "---"`,
        'missing-line': `put a line of just "---" at line ${line}`,
      }[meant],
    }),
  }),
  'front-matter-unsupported': defineMessage<{ format: 'TOML' | 'JSON' }>({
    severity: 'error',
    ja: ({ format }) => ({
      message: `記事の先頭が ${format} で書かれています`,
      remedy: '--- で囲み、「title: 題名」のように YAML で書いてください',
    }),
    en: ({ format }) => ({
      message: `the article starts with ${format}`,
      remedy: 'write YAML between lines of "---": title: …',
    }),
  }),
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
            remedy: `${dateParts[outside.part].ja}は ${outside.least} から ${outside.most} までです`,
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
            remedy: `the ${dateParts[outside.part].en} is from ${outside.least} to ${outside.most}`,
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
  'empty-tag': defineMessage({
    severity: 'error',
    ja: () => ({
      message: '空のタグがあります',
      remedy: '余分な , や - を消してください',
    }),
    en: () => ({
      message: 'one of the tags is empty',
      remedy: 'remove the surplus "," or "-"',
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
