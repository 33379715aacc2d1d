import {
  choicesOf,
  defaultOf,
  docOf,
  fieldsOf,
  isOptional,
  itemOf,
  rangeOf,
  withoutDefault,
} from './field.ts'
import type { Field, Fields } from './field.ts'

/** JSON Schema draft 7, which editors use to complete and check YAML. */
export type JsonSchema = Readonly<Record<string, unknown>>

/**
 * The JSON Schema of a mapping, with descriptions in Japanese and English. It is a little stricter
 * than the reader, which forgives `tags: a, b`, and a little laxer, for rules that are code.
 */
export function jsonSchemaOf(schema: Field, title: string): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title,
    ...mappingSchema(fieldsOf(schema) ?? {}),
  }
}

function mappingSchema(fields: Fields): JsonSchema {
  const entries = Object.entries(fields)
  const required = entries.filter(([, field]) => !isOptional(field)).map(([name]) => name)
  return {
    type: 'object',
    properties: Object.fromEntries(entries.map(([name, field]) => [name, fieldSchema(field)])),
    ...(required.length > 0 ? { required } : {}),
    // Keys that start with x- are the writer's own.
    patternProperties: { '^x-': {} },
    additionalProperties: false,
  }
}

function fieldSchema(field: Field): JsonSchema {
  const { ja, en, jsonSchema, shorthand } = docOf(field)
  const value = valueSchema(field)
  const fallback = defaultOf(field)
  return {
    ...(shorthand === undefined ? value : { anyOf: [{ type: 'string' }, value] }),
    ...jsonSchema,
    ...(ja === '' ? {} : { description: `${ja}\n${en}` }),
    ...(fallback === undefined ? {} : { default: fallback }),
  }
}

function valueSchema(field: Field): JsonSchema {
  const fields = fieldsOf(field)
  const item = itemOf(field)
  const choices = choicesOf(field)
  if (fields) return mappingSchema(fields)
  if (item) return { type: 'array', items: fieldSchema(item) }
  if (choices) return { enum: choices }
  const { type } = withoutDefault(field)
  if (type !== 'number') return { type }
  const { least, most } = rangeOf(field)
  return { type: 'integer', minimum: least, maximum: most }
}
