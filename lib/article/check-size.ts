import type { Settings } from '../config/settings.ts'
import type { Report } from '../diagnostics/diagnostic.ts'
import type { Article } from './article.ts'

/** In UTF-16 units: about 2 MB of UTF-8 when the text is Japanese. */
const hugeLength = 700_000
const bytesOfMegabyte = 1_000_000
const longLine = 100_000

/**
 * False for an article that is larger than the site allows. Warns of one that is heavy to read, and
 * of a line that no editor likes.
 */
export function checkSize(
  path: string,
  { body, bodyLine }: Pick<Article, 'body' | 'bodyLine'>,
  { limits }: Pick<Settings, 'limits'>,
  report: Report,
): boolean {
  if (body.length < longLine) return true
  const size = body.length > hugeLength ? Buffer.byteLength(body) / bytesOfMegabyte : 0
  const isTooLarge = size > limits.megabytes
  if (size > 2 || isTooLarge) {
    const most = isTooLarge ? limits.megabytes : undefined
    report('huge-article', { path }, { megabytes: size.toFixed(1), most })
  }
  const lines = body.split('\n')
  const index = lines.findIndex((line) => line.length > longLine)
  const length = lines[index]?.length
  if (length !== undefined) {
    report('long-line', { path, start: { line: bodyLine + index, column: 1 } }, { length })
  }
  return !isTooLarge
}
