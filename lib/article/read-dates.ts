import type { Settings } from '../config/settings.ts'
import type { ArticleMeta } from './article.ts'
import type { ZonedDate } from './dates.ts'
import type { FrontMatter } from './front-matter.ts'
import { frontMatterFields } from './front-matter-schema.ts'
import { docOf } from '../data/field.ts'
import { readDate } from './read-date.ts'
import { suggestDate } from './suggest-date.ts'
import { zoneOf } from './zone.ts'

/** The web is younger than any earlier article; feed validators call such dates implausible. */
const firstPlausibleYear = 1990

/** Publication and last change, in the site's zone. Only a draft may lack a date. */
export function readDates(
  frontMatter: FrontMatter,
  draft: boolean,
  settings: Settings,
): Pick<ArticleMeta, 'date' | 'updated'> {
  const { fields, place, report, silent, written } = frontMatter
  const date = readField('date', frontMatter, settings)
  const updated = readField('updated', frontMatter, settings)
  // Where `draft` says something wrong, nobody can tell yet whether a date is wanted.
  const mayLackDate = draft || (written('draft') && fields.draft === undefined)
  if (!mayLackDate && !written('date')) {
    const { example } = docOf(frontMatterFields.date)
    const there = silent('date')
    const empty = there !== undefined
    report('missing-key', there?.place ?? place('date'), { key: 'date', example, empty })
  }
  if (date && updated && isBefore(updated, date)) {
    report('updated-before-date', place('updated'), {
      updated: fields.updated ?? '',
      date: fields.date ?? '',
    })
  }
  return { date, updated }
}

function readField(
  key: 'date' | 'updated',
  { fields, place, report }: FrontMatter,
  { timezone }: Settings,
): ZonedDate | undefined {
  const value = fields[key]
  if (value === undefined) return undefined
  const reading = readDate(value, zoneOf(timezone))
  if (reading.kind !== 'date') {
    const outside = reading.kind === 'out-of-range' ? reading : undefined
    report('invalid-date', place(key), { key, value, outside, suggestion: suggestDate(value) })
    return undefined
  }
  if (Number(reading.date.iso.slice(0, 4)) < firstPlausibleYear) {
    report('old-date', place(key), { key, value })
  }
  return reading.date
}

/** A day without a time is not before any time of that day. */
function isBefore(a: ZonedDate, b: ZonedDate): boolean {
  if (a.dayOnly || b.dayOnly) return a.iso.slice(0, 10) < b.iso.slice(0, 10)
  return a.epoch < b.epoch
}
