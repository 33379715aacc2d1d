import type { OldMarkdown } from './old-markdown.ts'
import { listOf, textOf } from './read-data.ts'

/** What an old tool's pattern for addresses is filled with. */
export interface AddressParts {
  /** `2019-03-05…` */
  readonly date: string | undefined
  /** The name of the file. */
  readonly name: string
  readonly section?: string
}

/**
 * The address that a pattern such as `/:year/:month/:title/` gives an article, without `/` in front;
 * `undefined` when the pattern needs what nobody knows.
 */
export function fillPattern(
  pattern: string,
  { data }: Pick<OldMarkdown, 'data'>,
  { date, name, section = '' }: AddressParts,
): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(date ?? '') ?? []
  const slug = textOf(data['slug']) ?? name
  const categories = listOf(data['categories'] ?? data['category']).join('/')
  const values: Readonly<Record<string, string | undefined>> = {
    year,
    month,
    i_month: month?.replace(/^0/, ''),
    day,
    i_day: day?.replace(/^0/, ''),
    short_year: year?.slice(2),
    title: slug,
    slug,
    post_title: slug,
    name: slug,
    filename: name,
    contentbasename: name,
    slugorfilename: slug,
    slugorcontentbasename: slug,
    section,
    sections: section,
    category: categories,
    categories,
    output_ext: '.html',
  }
  let known = true
  const filled = pattern.replaceAll(/:([a-z_]+)/g, (_, key: string) => {
    const value = values[key]
    known &&= value !== undefined
    return value ?? ''
  })
  return known ? filled.replaceAll(/\/{2,}/g, '/').replace(/^\//, '') : undefined
}
