import {
  findControlCharacters,
  hasControlCharacters,
  withoutControlCharacters,
} from '../text/control-characters.ts'
import { docOf, fieldsOf, itemOf, keyWithin, withoutDefault } from './field.ts'
import type { Field } from './field.ts'
import type { FieldReading } from './field-reading.ts'
import { reportUnknownKeys } from './unknown-keys.ts'
import type { YamlList, YamlMap, YamlNode, YamlScalar } from './yaml-node.ts'

/**
 * A node as plain data for a schema to judge. What the writer evidently meant is granted, with a
 * warning: a number where text is wanted, a single text where a list is. A mapping or a list that
 * is not wanted becomes `null`, which no schema takes.
 */
export function nodeData(
  node: YamlNode,
  schema: Field,
  key: string,
  reading: FieldReading,
): unknown {
  if (node.kind === 'map') return mapData(node, schema, key, reading)
  if (node.kind === 'list') return listData(node, schema, key, reading)
  return node.value === null ? undefined : scalarData(node, schema, key, reading)
}

function mapData(node: YamlMap, schema: Field, key: string, reading: FieldReading): unknown {
  const fields = fieldsOf(schema)
  if (!fields) return null
  reportUnknownKeys(node, fields, reading)
  const data: Record<string, unknown> = {}
  for (const { key: name, value } of node.entries) {
    const fieldSchema = Object.hasOwn(fields, name) ? fields[name] : undefined
    if (fieldSchema) data[name] = nodeData(value, fieldSchema, keyWithin(key, name), reading)
  }
  return data
}

function listData(node: YamlList, schema: Field, key: string, reading: FieldReading): unknown {
  const itemSchema = itemOf(schema)
  if (!itemSchema) return null
  return node.items.map((item) => nodeData(item, itemSchema, key, reading) ?? '')
}

function scalarData(node: YamlScalar, schema: Field, key: string, reading: FieldReading): unknown {
  if (withoutDefault(schema).type === 'string') return textData(node, schema, key, reading)
  if (itemOf(schema)?.type === 'string') return splitList(node, key, reading)
  const shorthand = fieldsOf(schema) && docOf(schema).shorthand
  return shorthand ? { [shorthand]: textData(node, schema, key, reading) } : node.value
}

/** `tags: a, b` as if it were `tags: [a, b]`. */
function splitList(node: YamlScalar, key: string, { locator, report }: FieldReading): unknown {
  const items = node.source
    .split(/[,，、]/)
    .map((item) => item.trim())
    .filter((item) => item !== '')
  report('list-as-text', locator.place(node.start, node.end), { key, items })
  return items
}

/** A text on one line, well-formed and free of what nobody can see. */
function textData(node: YamlScalar, schema: Field, key: string, reading: FieldReading): string {
  const text = node.source
  if (typeof node.value !== 'string' && !docOf(schema).raw) {
    const place = reading.locator.place(node.start, node.end)
    reading.report('unquoted-text', place, { key, value: text })
  }
  const tidy = !/[\t\n\p{Cs}]/u.test(text) && !hasControlCharacters(text)
  return tidy ? text.trim() : tidied(node, key, reading)
}

/** The text without what does not belong into one, which is reported. */
function tidied(node: YamlScalar, key: string, { locator, report }: FieldReading): string {
  const place = locator.place(node.start, node.end)
  const text = node.source
  for (const { name } of findControlCharacters(text)) {
    report('control-char', place, { character: name, fatal: true })
  }
  if (/\p{Cs}/u.test(text)) report('lone-surrogate', place, { key })
  const line = withoutControlCharacters(text)
    .replaceAll(/\p{Cs}/gu, '\ufffd')
    .trim()
  if (line.includes('\n')) report('newline-in-text', place, { key })
  return line.replaceAll(/[ \t]*\n\s*|\t/g, ' ')
}
