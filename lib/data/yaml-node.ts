// What YAML says, with where it says it.

/** Offsets in the source file, in UTF-16 units. */
export interface Span {
  readonly start: number
  /** Exclusive. */
  readonly end: number
}

export interface YamlScalar extends Span {
  readonly kind: 'scalar'
  /** By YAML 1.2's core schema: dates stay text, `yes` is text. */
  readonly value: string | number | boolean | null
  /** The value as text: without quotes, but numbers as they were written (`1.10`). */
  readonly source: string
}

export interface YamlList extends Span {
  readonly kind: 'list'
  readonly items: readonly YamlNode[]
}

export interface YamlMap extends Span {
  readonly kind: 'map'
  /** In the order of the file; each key once. */
  readonly entries: readonly YamlEntry[]
}

export interface YamlEntry {
  readonly key: string
  readonly keySpan: Span
  readonly value: YamlNode
}

export type YamlNode = YamlScalar | YamlList | YamlMap

/** What a key says, or `undefined` when the map has no such key or says nothing (`tags:`). */
export function valueAt(map: YamlMap, key: string): YamlNode | undefined {
  const value = map.entries.find((entry) => entry.key === key)?.value
  return value?.kind === 'scalar' && value.value === null ? undefined : value
}
