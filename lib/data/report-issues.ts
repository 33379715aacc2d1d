import type { BaseIssue, IssuePathItem } from 'valibot'
import type { Shape } from '../diagnostics/catalogue/fields.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { choicesOf, docOf, fieldsOf, itemOf, keyWithin, rangeOf, withoutDefault } from './field.ts'
import type { Field, Fields } from './field.ts'
import { isFieldRule } from './field-rules.ts'
import { quote } from './mend-line.ts'
import type { FieldReading } from './field-reading.ts'
import { nearestKey } from './unknown-keys.ts'
import type { YamlMap, YamlNode } from './yaml-node.ts'

/** A place in the data together with its schema and its name: `feed.limit`. */
export interface Spot {
  readonly schema: Field
  readonly node: YamlNode
  readonly key: string
  /** Of the nearest field that has one. */
  readonly example?: string
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

/**
 * Reports a required field that is not there, at the start of the mapping that lacks it, or one that
 * says nothing. A misspelt one is there, and where that is an error, one message is enough.
 */
export function reportMissing(
  { schema, key }: Pick<Spot, 'schema' | 'key'>,
  map: YamlMap,
  fields: Fields,
  { locator, report, within }: FieldReading,
): void {
  const name = key.slice(key.lastIndexOf('.') + 1)
  const isMisspelt = map.entries.some(
    (entry) => !Object.hasOwn(fields, entry.key) && nearestKey(entry.key, fields) === name,
  )
  if (isMisspelt && within === 'settings') return
  const said = map.entries.find((entry) => entry.key === name)
  const place = said
    ? locator.place(said.keySpan.start, said.keySpan.end)
    : locator.place(map.start)
  report('missing-key', place, { key, example: docOf(schema).example, empty: said !== undefined })
}

function reportIssue(issue: BaseIssue<unknown>, root: Spot, reading: FieldReading): void {
  const path = issue.path ?? []
  const spot = path.reduce(descend, root)
  const { schema, node, key } = spot
  const { locator, report } = reading
  const place = locator.place(node.start, node.end)
  if (path.at(-1)?.origin === 'key' && node.kind === 'map') {
    const owner = path.slice(0, -1).reduce(descend, root)
    reportMissing(spot, node, fieldsOf(owner.schema) ?? {}, reading)
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
function descend({ schema, node, key, example }: Spot, step: IssuePathItem): Spot {
  const nearestExample = docOf(schema).example || (example ?? '')
  if (typeof step.key === 'number') {
    const item = node.kind === 'list' ? node.items[step.key] : undefined
    return { schema: itemOf(schema) ?? schema, node: item ?? node, key, example: nearestExample }
  }
  const name = String(step.key)
  const inner = fieldsOf(schema)?.[name] ?? schema
  const entry =
    node.kind === 'map' ? node.entries.find((candidate) => candidate.key === name) : undefined
  return {
    schema: inner,
    node: entry?.value ?? node,
    key: keyWithin(key, name),
    example: nearestExample,
  }
}

function reportWrongType(spot: Spot, reading: FieldReading): void {
  const { schema, node, key } = spot
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
  const suggestions = suggestedValues(spot, expected, reading).map(
    (value) => `${key.split('.').at(-1)}: ${value}`,
  )
  report('wrong-type', place, { key, expected, suggestions })
}

function suggestedValues(spot: Spot, expected: Shape, { text }: FieldReading): readonly string[] {
  const { schema, node } = spot
  const { example, raw } = docOf(schema)
  const written = text.slice(node.start, node.end)
  if (expected === 'text' && !raw && /^[[{].*$/.test(written)) return [quote(written)]
  if (expected === 'flag') {
    const source = node.kind === 'scalar' ? node.source : ''
    if (/^(?:true|yes|y|on|1|はい)$/i.test(source)) return ['true']
    if (/^(?:false|no|n|off|0|いいえ)$/i.test(source)) return ['false']
    return ['true', 'false']
  }
  return [example || (spot.example ?? '')]
}
