import type { Article } from '../article/article.ts'
import { placeOfKey } from '../article/place-of-key.ts'
import type { Report } from '../diagnostics/diagnostic.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { longestFileName, longestNameBytes } from './addresses/file-name-length.ts'
import type { Series } from './site.ts'

/**
 * Reports series that cannot have a page: its place is taken, or its name is too long for a file's.
 * A single article whose series is named almost like another probably belongs to that one.
 */
export function checkSeries(
  series: ReadonlyMap<string, Series>,
  pages: readonly Article[],
  report: Report,
): void {
  const owners = new Map(pages.map(({ outputPath, source }) => [key(outputPath), source.path]))
  for (const { name, outputPath, articles } of series.values()) {
    const [article] = articles
    if (!article) continue
    const place = placeOfKey(article, 'series')
    const other = owners.get(key(outputPath))
    if (other === undefined) owners.set(key(outputPath), name)
    else report('series-clash', place, { series: name, outputPath, other })
    const bytes = longestFileName(outputPath)
    if (bytes > longestNameBytes)
      report('series-too-long', place, { bytes, most: longestNameBytes })
    if (articles.length > 1) continue
    const meant = nearest(
      name,
      [...series.values()].filter((one) => one.articles.length > 1).map((one) => one.name),
    )
    if (meant !== undefined) report('lone-part', place, { series: name, meant })
  }
}

/** Equal for names that macOS and Windows take for one. */
function key(outputPath: string): string {
  return outputPath.toLowerCase()
}
