import { defineMessage } from '../define-message.ts'
import type { Bilingual } from '../message-language.ts'

/** Shapes that a value can have. */
export type Shape = 'text' | 'flag' | 'number' | 'list' | 'map'

const shapes: Readonly<Record<Shape, Bilingual>> = {
  text: { ja: '文字列', en: 'text' },
  flag: { ja: ' true か false ', en: 'true or false' },
  number: { ja: '数', en: 'a number' },
  list: { ja: '一覧', en: 'a list' },
  map: { ja: '「項目: 値」の並び', en: 'lines of "key: value"' },
}

/** Facts of every rule about a single value. */
export interface FieldFacts {
  readonly key: string
  /** As written. */
  readonly value: string
  readonly nearest: string | undefined
}

/** Names that JavaScript objects have by nature; in data they are a mistake or an attack. */
const prototypeKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

export const fieldMessages = {
  'unknown-key': defineMessage<{
    key: string
    nearest: string | undefined
    within: 'front-matter' | 'settings'
  }>({
    severity: ({ key, within }) =>
      within === 'settings' || prototypeKeys.has(key) ? 'error' : 'warning',
    ja: ({ key, nearest }) => ({
      message: `「${key}」という項目はありません`,
      remedy: nearest
        ? `「${nearest}」のことですか？`
        : '項目を消すか、「x-」で始まる名前にしてください',
    }),
    en: ({ key, nearest }) => ({
      message: `there is no key "${key}"`,
      remedy: nearest
        ? `did you mean "${nearest}"?`
        : 'remove it, or give it a name that starts with "x-"',
    }),
  }),
  'missing-key': defineMessage<{
    key: string
    example: string
    /** True where the key stands there and says nothing: `title:`. */
    empty: boolean
  }>({
    severity: 'error',
    ja: ({ key, example, empty }) => ({
      message: empty ? `「${key}」の値がありません` : `「${key}」がありません`,
      remedy: empty
        ? `「${lastName(key)}: ${example}」のように書いてください`
        : `「${lastName(key)}: ${example}」のような行を足してください`,
    }),
    en: ({ key, example, empty }) => ({
      message: empty ? `"${key}" has no value` : `"${key}" is missing`,
      remedy: `${empty ? 'write something' : 'add a line'} such as "${lastName(key)}: ${example}"`,
    }),
  }),
  'wrong-type': defineMessage<{
    key: string
    expected: Shape
    /** Lines that would be right; more than one where nobody can say which is meant. */
    suggestions: readonly string[]
  }>({
    severity: 'error',
    ja: ({ key, expected, suggestions }) => ({
      message: `「${key}」は${shapes[expected].ja}にしてください`,
      remedy: suggestions.join(' か '),
    }),
    en: ({ key, expected, suggestions }) => ({
      message: `"${key}" must be ${shapes[expected].en}`,
      remedy: suggestions.join(' or '),
    }),
  }),
  'unknown-value': defineMessage<FieldFacts & { known: readonly string[] }>({
    severity: 'error',
    ja: ({ key, value, nearest, known }) => ({
      message: `「${key}」に「${value}」は選べません`,
      remedy: nearest ? `「${nearest}」のことですか？` : `${known.join('、')} から選んでください`,
    }),
    en: ({ key, value, nearest, known }) => ({
      message: `"${key}" cannot be "${value}"`,
      remedy: nearest ? `did you mean "${nearest}"?` : `choose one of: ${known.join(', ')}`,
    }),
  }),
  'number-out-of-range': defineMessage<{ key: string; least: number; most: number }>({
    severity: 'error',
    ja: ({ key, least, most }) => ({
      message: `「${key}」は ${least} から ${most} までの整数です`,
      remedy: 'その範囲の整数にしてください',
    }),
    en: ({ key, least, most }) => ({
      message: `"${key}" is a whole number from ${least} to ${most}`,
      remedy: 'write a whole number in that range',
    }),
  }),
  'unquoted-text': defineMessage<{ key: string; value: string }>({
    severity: 'warning',
    ja: ({ value }) => ({
      message: `「${value}」は文字列として扱います`,
      remedy: `引用符で囲んで "${value}" とすると、はっきりします`,
    }),
    en: ({ value }) => ({
      message: `${value} is taken as text`,
      remedy: `put it in quotes to make that plain: "${value}"`,
    }),
  }),
  'list-as-text': defineMessage<{ key: string; items: readonly string[] }>({
    severity: 'warning',
    ja: ({ key, items }) => ({
      message: `「${key}」は一覧です。${items.length} 個の項目として読みました`,
      remedy: `${lastName(key)}: [${items.join(', ')}]`,
    }),
    en: ({ key, items }) => ({
      message: `"${key}" is a list; it was read as ${items.length} item${items.length === 1 ? '' : 's'}`,
      remedy: `${lastName(key)}: [${items.join(', ')}]`,
    }),
  }),
  'newline-in-text': defineMessage<{ key: string }>({
    severity: 'warning',
    ja: ({ key }) => ({
      message: `「${key}」が複数の行にわたっています。空白でつなぎました`,
      remedy: '1 行で書いてください',
    }),
    en: ({ key }) => ({
      message: `"${key}" runs over several lines; they were joined with spaces`,
      remedy: 'write it on one line',
    }),
  }),
  'lone-surrogate': defineMessage<{ key: string }>({
    severity: 'error',
    ja: ({ key }) => ({
      message: `「${key}」に、文字の片割れ（サロゲート）が入っています`,
      remedy: '\\ud800 のような書き方をやめて、文字をそのまま書いてください',
    }),
    en: ({ key }) => ({
      message: `"${key}" contains half a character (a lone surrogate)`,
      remedy: 'write the character itself instead of an escape such as \\ud800',
    }),
  }),
  'empty-text': defineMessage<FieldFacts>({
    severity: 'error',
    ja: ({ key }) => ({
      message: `「${key}」が空です`,
      remedy: `${lastName(key)}: の後に値を書いてください。なくてもよい項目なら、行ごと消せます`,
    }),
    en: ({ key }) => ({
      message: `"${key}" is empty`,
      remedy: `write a value after "${lastName(key)}:"; if it may be left out, delete the line`,
    }),
  }),
}

/** What the writer types of a name such as `feed.limit`. */
function lastName(key: string): string {
  return key.slice(key.lastIndexOf('.') + 1)
}
