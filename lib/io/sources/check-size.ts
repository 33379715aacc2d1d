import type { Report } from '../../diagnostics/diagnostic.ts'
import type { SourceFile } from '../../text/source-file.ts'

/** In UTF-16 units: about 2 MB of UTF-8 when the text is Japanese. */
const hugeLength = 700_000
const bytesOfMegabyte = 1_000_000
const longLine = 100_000

/** Warns of an article that is heavy to read, and of a line that no editor likes. */
export function checkSize({ path, text }: SourceFile, report: Report): void {
  if (text.length < longLine) return
  const bytes = text.length > hugeLength ? Buffer.byteLength(text) : 0
  if (bytes > 2 * bytesOfMegabyte) {
    report('huge-article', { path }, { megabytes: (bytes / bytesOfMegabyte).toFixed(1) })
  }
  const lines = text.split('\n')
  const index = lines.findIndex((line) => line.length > longLine)
  const length = lines[index]?.length
  if (length !== undefined) {
    report('long-line', { path, start: { line: index + 1, column: 1 } }, { length })
  }
}
