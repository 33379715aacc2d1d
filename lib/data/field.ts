import * as v from 'valibot'

/** What people and editors are told about a field, and how leniently it is read. */
export interface FieldDoc {
  /** What the field is for, in one short sentence. */
  readonly ja: string
  readonly en: string
  /** A value as it is typed behind `key: `. */
  readonly example: string
  /** Names by which other tools, or a Japanese writer, would call the field. */
  readonly knownAs?: readonly string[]
  /** The field of a mapping that a plain text stands for: `author: 名前`. */
  readonly shorthand?: string
  /** True when numbers are taken as text without a word, because a later step reads the text. */
  readonly raw?: boolean
  /** What somebody who wrote a wrong value may have meant. */
  readonly suggest?: (value: string) => string | undefined
  /** Added to the field's JSON Schema: what editors can check and this schema says in code. */
  readonly jsonSchema?: Readonly<Record<string, string | number>>
}

export type Field = v.GenericSchema
export type Fields = Readonly<Record<string, Field>>

/** The whole name of a field within another. @example keyWithin('feed', 'limit') //=> 'feed.limit' */
export function keyWithin(key: string, name: string): string {
  return key === '' ? name : `${key}.${name}`
}

/** A schema together with its documentation. Defaults go around it: `v.optional(field(…), 20)`. */
export function field<S extends Field>(schema: S, doc: FieldDoc) {
  return v.pipe(schema, v.metadata({ ...doc }))
}

/** The documentation of a field. */
export function docOf(schema: Field): FieldDoc {
  return { ja: '', en: '', example: '', ...v.getMetadata(withoutDefault(schema)) }
}

/** The schema inside `v.optional(…)`. */
export function withoutDefault(schema: Field): Field {
  return has(schema, 'wrapped', isSchema) ? withoutDefault(schema.wrapped) : schema
}

export function isOptional(schema: Field): boolean {
  return schema.type === 'optional'
}

/** The value of a field that is left away, where it is not made of the defaults of inner fields. */
export function defaultOf(schema: Field): unknown {
  return has(schema, 'default', isPresent) && !fieldsOf(schema) ? schema.default : undefined
}

/** The fields of a mapping; `undefined` for everything else. */
export function fieldsOf(schema: Field): Fields | undefined {
  const inner = withoutDefault(schema)
  return has(inner, 'entries', isFields) ? inner.entries : undefined
}

/** The schema of a list's items; `undefined` for everything else. */
export function itemOf(schema: Field): Field | undefined {
  const inner = withoutDefault(schema)
  return has(inner, 'item', isSchema) ? inner.item : undefined
}

/** The values that can be chosen; `undefined` when any will do. */
export function choicesOf(schema: Field): readonly unknown[] | undefined {
  const inner = withoutDefault(schema)
  return has(inner, 'options', Array.isArray) ? inner.options : undefined
}

/** The least and the most that a number can be. */
export function rangeOf(schema: Field): { readonly least: number; readonly most: number } {
  const limits = new Map(stepsOf(withoutDefault(schema)).map((step) => [step.type, limitOf(step)]))
  return {
    least: limits.get('min_value') ?? Number.MIN_SAFE_INTEGER,
    most: limits.get('max_value') ?? Number.MAX_SAFE_INTEGER,
  }
}

interface Step {
  readonly type: string
}

/** What a schema does with a value, one after the other. */
function stepsOf(step: Step): readonly Step[] {
  return has(step, 'pipe', isSteps) ? step.pipe.flatMap(stepsOf) : [step]
}

function limitOf(step: Step): number | undefined {
  return has(step, 'requirement', isNumber) ? step.requirement : undefined
}

// Valibot's generic types say what a schema's parts are only to those who know which schema it is.
// Reading any schema takes these few questions instead.

function has<T extends object, Key extends string, Value>(
  object: T,
  key: Key,
  is: (value: unknown) => value is Value,
): object is T & Readonly<Record<Key, Value>> {
  return key in object && is(Reflect.get(object, key))
}

function isSchema(value: unknown): value is Field {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'schema'
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && Object.values(value).every(isSchema)
}

function isSteps(value: unknown): value is readonly Step[] {
  return Array.isArray(value)
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number'
}

function isPresent(value: unknown): value is unknown {
  return value !== undefined
}
