import { graphemeCount } from '../text/graphemes.ts'
import { normalizeText } from '../text/normalize.ts'
import type { SourceFile } from '../text/source-file.ts'
import type { FrontMatter } from './front-matter.ts'

/** Characters that a title can have before lists and search results cut it. */
const longTitle = 100

/** The title on one line, NFC; the name of the file where there is none. */
export function readTitle(source: SourceFile, frontMatter: FrontMatter): string {
  const { fields, place, report } = frontMatter
  if (fields.title === undefined) return titleOfFile(source)
  const length = graphemeCount(fields.title)
  if (length > longTitle) report('long-title', place('title'), { length })
  return normalizeText(fields.title)
}

/** What stands for the title of an article that has none: the name of its file. */
export function titleOfFile({ path }: SourceFile): string {
  return normalizeText(path.replace(/^.*\//, '').replace(/\.[^.]*$/, ''))
}
