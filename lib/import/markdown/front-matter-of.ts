import { oldDate } from '../old-date.ts'
import type { Zone } from '../../article/zone.ts'
import { dateKeys } from './old-day.ts'
import { listOf, textOf } from './read-data.ts'
import type { OldData } from './read-data.ts'

/** What an old article's keys say, in the words of this tool. */
export interface MappedKeys {
  readonly title: string | undefined
  readonly date: string | undefined
  readonly updated: string | undefined
  readonly description: string | undefined
  readonly tags: readonly string[]
  readonly draft: boolean
  readonly aliases: readonly string[]
  /** Keys without a counterpart, as `x-…`. */
  readonly others: readonly (readonly [key: string, value: unknown])[]
  /** How many keys have another name now. */
  readonly renamed: number
}

/** Our keys, and what other tools call them. */
const names = {
  title: ['title', 'Title'],
  date: dateKeys,
  updated: ['updated', 'lastmod', 'last_modified_at', 'updated_at', 'modified'],
  description: ['description', 'summary', 'excerpt', 'subtitle'],
  tags: ['tags', 'Tags', 'tag', 'topics', 'categories', 'category', 'Category', 'keywords'],
  draft: ['draft', 'Draft'],
  aliases: ['aliases', 'alias', 'redirect_from'],
} as const

/** Keys that are in the place of the article, or say what every article here is. */
const consumed = ['slug', 'url', 'permalink', 'published', 'layout', 'type']
/** Values of `layout` and `type` that say nothing. */
const usualLayouts = /^(?:post|posts|page|default|single|article|tech)$/

/** Maps the keys of an old article; what has no counterpart is kept with `x-` in front. */
export function frontMatterOf(data: OldData, zone: Zone): MappedKeys {
  const values = (keys: readonly string[]) => keys.map((key) => data[key])
  const first = (keys: readonly string[]) => values(keys).map(textOf).find(Boolean)
  const dated = (keys: readonly string[]) => oldDate(first(keys) ?? '', zone)
  const known: readonly string[] = [...Object.values(names).flat(), ...consumed]
  const others = Object.entries(data).filter(
    ([key, value]) =>
      (!known.includes(key) || unread(key, value, zone)) &&
      value !== undefined &&
      value !== null &&
      value !== '' &&
      !(Array.isArray(value) && value.length === 0),
  )
  return {
    title: first(names.title),
    date: dated(names.date),
    updated: dated(names.updated),
    description: first(names.description)?.replaceAll(/\s*\n\s*/g, ' '),
    tags: [...new Set(values(names.tags).flatMap(listOf))],
    draft: values(names.draft).includes(true) || data['published'] === false,
    aliases: values(names.aliases).flatMap(listOf),
    others: others.map(([key, value]) => [asideKey(key), value]),
    renamed: Object.keys(data).filter((key) => known.includes(key) && !(key in names)).length,
  }
}

/** @example asideKey('My Weight') //=> 'x-my-weight' */
function asideKey(key: string): string {
  const plain = key.replaceAll(/[^\p{L}\p{N}_-]+/gu, '-').toLowerCase()
  return plain.startsWith('x-') ? plain : `x-${plain}`
}

/** A date that nobody can read, a layout of the old site's own: kept as they are. */
function unread(key: string, value: unknown, zone: Zone): boolean {
  const text = textOf(value) ?? ''
  if (key === 'layout' || key === 'type') return text !== '' && !usualLayouts.test(text)
  const isDate = [...names.date, ...names.updated].includes(key)
  return isDate && text !== '' && oldDate(text, zone) === undefined
}
