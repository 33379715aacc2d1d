import { normalizeText } from '../text/normalize.ts'
import type { FrontMatter } from './front-matter.ts'

/** The name of the series that the article is a part of, NFC. */
export function readSeries({ fields }: FrontMatter): string | undefined {
  return fields.series === undefined ? undefined : normalizeText(fields.series.trim())
}
