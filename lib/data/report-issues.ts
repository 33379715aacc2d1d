import type { BaseIssue, IssuePathItem } from 'valibot'
import type { Shape } from '../diagnostics/catalogue/fields.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { choicesOf, docOf, fieldsOf, itemOf, rangeOf, withoutDefault } from './field.ts'
import type { Field } from './field.ts'
import { isFieldRule } from './field-rules.ts'
import { quote } from './mend-line.ts'
import { join } from './node-data.ts'
import type { FieldReading } from './read-fields.ts'
import type { YamlMap, YamlNode } from './yaml-node.ts'

/** A place in the data together with its schema and its name: `feed.limit`. */
export interface Spot {
  readonly schema: Field
  readonly node: YamlNode
  readonly key: string
}

const shapeOfType: Readonly<Record<string, Shape>> = {
  array: 'list',
  boolean: 'flag',
  number: 'number',
  object: 'map',
  picklist: 'text',
  string: 'text',
}

/** Puts what valibot found into the catalogue's codes, each at its place in the source. */
export function reportIssues(
  issues: readonly BaseIssue<unknown>[],
  root: Spot,
  reading: FieldReading,
): void {
  for (const issue of issues) reportIssue(issue, root, reading)
}

/** Reports a required field that is not there, at the start of the mapping that lacks it. */
export function reportMissing(
  schema: Field,
  map: YamlMap,
  key: string,
  { locator, report }: FieldReading,
): void {
  report('missing-key', locator.place(map.start), { key, example: docOf(schema).example })
}

function reportIssue(issue: BaseIssue<unknown>, root: Spot, reading: FieldReading): void {
  const spot = (issue.path ?? []).reduce(descend, root)
  const { schema, node, key } = spot
  const { locator, report } = reading
  const place = locator.place(node.start, node.end)
  if (issue.path?.at(-1)?.origin === 'key' && node.kind === 'map') {
    reportMissing(schema, node, key, reading)
  } else if (isFieldRule(issue.message)) {
    const value = node.kind === 'scalar' ? node.source : ''
    report(issue.message, place, { key, value, nearest: docOf(schema).suggest?.(value) })
  } else if (issue.kind === 'validation') {
    report('number-out-of-range', place, { key, ...rangeOf(schema) })
  } else {
    reportWrongType(spot, reading)
  }
}

/** One step down a path. Where the node has no such part (a shorthand, a missing key) it stays. */
function descend({ schema, node, key }: Spot, step: IssuePathItem): Spot {
  if (typeof step.key === 'number') {
    const item = node.kind === 'list' ? node.items[step.key] : undefined
    return { schema: itemOf(schema) ?? schema, node: item ?? node, key }
  }
  const name = String(step.key)
  const inner = fieldsOf(schema)?.[name] ?? schema
  const entry =
    node.kind === 'map' ? node.entries.find((candidate) => candidate.key === name) : undefined
  return { schema: inner, node: entry?.value ?? node, key: join(key, name) }
}

function reportWrongType({ schema, node, key }: Spot, reading: FieldReading): void {
  const { locator, report } = reading
  const place = locator.place(node.start, node.end)
  const choices = choicesOf(schema)
  if (choices && node.kind === 'scalar') {
    const known = choices.map(String)
    const value = node.source
    report('unknown-value', place, { key, value, nearest: nearest(value, known), known })
    return
  }
  const expected = shapeOfType[withoutDefault(schema).type] ?? 'text'
  const suggestion = `${key.split('.').at(-1)}: ${suggestedValue(schema, node, expected, reading)}`
  report('wrong-type', place, { key, expected, suggestion })
}

function suggestedValue(
  schema: Field,
  node: YamlNode,
  expected: Shape,
  { text }: FieldReading,
): string {
  const written = text.slice(node.start, node.end)
  if (expected === 'text' && !written.includes('\n')) return quote(written)
  if (expected === 'flag' && node.kind === 'scalar') {
    if (/^(?:true|yes|y|on|1|はい)$/i.test(node.source)) return 'true'
    if (/^(?:false|no|n|off|0|いいえ)$/i.test(node.source)) return 'false'
  }
  return docOf(schema).example
}
