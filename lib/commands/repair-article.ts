import { repairFrontMatter } from '../article/repair-front-matter.ts'
import { splitFrontMatter } from '../article/split-front-matter.ts'
import { repairHeadings } from '../markdown/repair-headings.ts'
import type { SourceFile } from '../text/source-file.ts'

/** The text of an article without the slips that can be mended for the writer, beyond all doubt. */
export function repairArticle(source: SourceFile): string {
  const text = repairFrontMatter(source)
  const split = splitFrontMatter(text)
  const bodyStart = split.kind === 'found' ? split.bodyStart : 0
  return text.slice(0, bodyStart) + repairHeadings(text.slice(bodyStart))
}
