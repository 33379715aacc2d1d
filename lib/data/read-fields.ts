import * as v from 'valibot'
import { defaultOf, isOptional } from './field.ts'
import type { Field, Fields } from './field.ts'
import type { FieldReading } from './field-reading.ts'
import { nodeData } from './node-data.ts'
import { reportIssues, reportMissing } from './report-issues.ts'
import { reportUnknownKeys } from './unknown-keys.ts'
import { valueAt } from './yaml-node.ts'
import type { YamlMap } from './yaml-node.ts'

/** What each field says; `undefined` where it says nothing or something wrong. */
export type EachField<F extends Fields> = {
  readonly [Key in keyof F]: v.InferOutput<F[Key]> | undefined
}

/**
 * Reads a mapping by its schema. Reports everything that is wrong, all at once and each at its
 * place; `undefined` when a value can't be used.
 */
export function readWhole<S extends Field>(
  schema: S,
  map: YamlMap,
  reading: FieldReading,
): v.InferOutput<S> | undefined {
  const result = v.safeParse(schema, nodeData(map, schema, '', reading))
  if (result.success) return result.output
  reportIssues(result.issues, { schema, node: map, key: '' }, reading)
  return undefined
}

/** Reads a mapping field by field, so that a mistake in one leaves the others usable. */
export function readEach<F extends Fields>(
  fields: F,
  map: YamlMap,
  reading: FieldReading,
): EachField<F>
export function readEach(
  fields: Fields,
  map: YamlMap,
  reading: FieldReading,
): Readonly<Record<string, unknown>> {
  reportUnknownKeys(map, fields, reading)
  const values: Record<string, unknown> = {}
  for (const [key, schema] of Object.entries(fields)) {
    values[key] = readField(schema, map, key, fields, reading)
  }
  return values
}

function readField(
  schema: Field,
  map: YamlMap,
  key: string,
  fields: Fields,
  reading: FieldReading,
): unknown {
  const node = valueAt(map, key)
  if (!node && !isOptional(schema)) {
    reportMissing({ schema, key }, map, fields, reading)
    return undefined
  }
  if (!node && defaultOf(schema) === undefined) return undefined
  const result = v.safeParse(schema, node && nodeData(node, schema, key, reading))
  if (result.success) return result.output
  if (node) reportIssues(result.issues, { schema, node, key }, reading)
  return undefined
}
