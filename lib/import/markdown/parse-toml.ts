import { createRequire } from 'node:module'
import type * as SmolToml from 'smol-toml'

/** TOML as plain data, dates as text; `undefined` when it is none. The only file that knows smol-toml. */
export function parseToml(text: string): Readonly<Record<string, unknown>> | undefined {
  const { parse }: typeof SmolToml = createRequire(import.meta.url)('smol-toml')
  try {
    return plain(parse(text)) as Readonly<Record<string, unknown>>
  } catch {
    return undefined
  }
}

function plain(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value === 'bigint') return Number(value)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]))
}
