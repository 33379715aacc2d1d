import {
  choicesOf,
  defaultOf,
  docOf,
  fieldsOf,
  isOptional,
  itemOf,
  withoutDefault,
} from './field.ts'
import type { Field, Fields } from './field.ts'

/** What a value is, in the words of the table. */
const typeNames: Readonly<Record<string, string>> = {
  boolean: '`true` か `false`',
  number: '数',
  string: '文字列',
}

/**
 * The fields of a schema as a Markdown table in Japanese, for the writer's manual. Fields within a
 * field have a row of their own: `feed.limit`.
 */
export function fieldTable(schema: Field): string {
  return [
    '| 項目 | 値 | 既定 | 意味 | 例 |',
    '| --- | --- | --- | --- | --- |',
    ...rows(fieldsOf(schema) ?? {}, ''),
  ].join('\n')
}

function rows(fields: Fields, prefix: string): readonly string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const key = prefix + name
    const inner = fieldsOf(field)
    const isGroup = inner !== undefined && docOf(field).shorthand === undefined
    const own = isGroup ? [] : [row(key, field)]
    const itemFields = fieldsOf(itemOf(field) ?? field)
    return [...own, ...rows(itemFields ?? {}, `${key}.`)]
  })
}

function row(key: string, field: Field): string {
  const { ja, example } = docOf(field)
  const cells = [`\`${key}\``, typeOf(field), fallbackOf(field), ja, `\`${example}\``]
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}

function typeOf(field: Field): string {
  const item = itemOf(field)
  const choices = choicesOf(field)
  if (item) return fieldsOf(item) ? '項目の組の一覧' : '文字列の一覧'
  if (choices) return choices.map((choice) => `\`${String(choice)}\``).join('、')
  if (fieldsOf(field)) return '文字列、または項目の組'
  return typeNames[withoutDefault(field).type] ?? ''
}

function fallbackOf(field: Field): string {
  if (!isOptional(field)) return '**必須**'
  const fallback = defaultOf(field)
  const isPlain = typeof fallback === 'string' || typeof fallback === 'number'
  if (isPlain || typeof fallback === 'boolean') return fallback === '' ? 'なし' : `\`${fallback}\``
  return 'なし'
}
