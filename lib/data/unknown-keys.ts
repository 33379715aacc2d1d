import { nearest } from '../diagnostics/nearest.ts'
import { docOf } from './field.ts'
import type { Fields } from './field.ts'
import type { FieldReading } from './field-reading.ts'
import type { YamlMap } from './yaml-node.ts'

/** Reports every key that the schema does not have. Names that start with `x-` are the writer's. */
export function reportUnknownKeys(map: YamlMap, fields: Fields, reading: FieldReading): void {
  const { locator, report, within } = reading
  for (const { key, keySpan } of map.entries) {
    if (Object.hasOwn(fields, key) || key.startsWith('x-')) continue
    const place = locator.place(keySpan.start, keySpan.end)
    report('unknown-key', place, { key, nearest: nearestKey(key, fields), within })
  }
}

/** The field that somebody meant who wrote `key`: by another tool's name first, then by spelling. */
export function nearestKey(key: string, fields: Fields): string | undefined {
  const folded = key.normalize('NFKC').toLowerCase()
  const known = Object.entries(fields).find(([, field]) => docOf(field).knownAs?.includes(folded))
  return known?.[0] ?? nearest(key, Object.keys(fields))
}
