import { composeYaml } from '../../data/compose-yaml.ts'
import type { YamlNode } from '../../data/yaml-node.ts'
import { parseToml } from './parse-toml.ts'

/** Keys and values as another tool's file has them. */
export type OldData = Readonly<Record<string, unknown>>

export type DataFormat = 'yaml' | 'toml' | 'json'

/** Reads a mapping in one of the formats in use; `undefined` when it is none. */
export function readData(text: string, format: DataFormat): OldData | undefined {
  if (format === 'toml') return parseToml(text)
  if (format === 'json') return readJson(text)
  const { root } = composeYaml(text, 0, text.length)
  if (root === undefined) return text.trim() === '' || /^\s*#/.test(text) ? {} : undefined
  return root.kind === 'map' ? (valueOf(root) as OldData) : undefined
}

function readJson(text: string): OldData | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as OldData)
      : undefined
  } catch {
    return undefined
  }
}

function valueOf(node: YamlNode): unknown {
  if (node.kind === 'list') return node.items.map(valueOf)
  if (node.kind === 'map') {
    return Object.fromEntries(node.entries.map(({ key, value }) => [key, valueOf(value)]))
  }
  // Numbers as they were typed: a title of 1.10 is no 1.1.
  return typeof node.value === 'number' ? node.source : node.value
}

/** A value as text; `undefined` for nothing and for what is no text. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'string')
    return String(value).trim() || undefined
  return undefined
}

/** A value as a list of texts, however it was written; nested lists are one. */
export function listOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(listOf)
  const text = textOf(value)
  return text === undefined ? [] : text.split(/\s*,\s*/).filter((item) => item !== '')
}
