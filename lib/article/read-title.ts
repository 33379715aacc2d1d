import { quote } from '../data/mend-line.ts'
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
  warnOfComment('title', source, frontMatter)
  const length = graphemeCount(fields.title)
  if (length > longTitle) report('long-title', place('title'), { length })
  return normalizeText(fields.title)
}

/** What stands for the title of an article that has none: the name of its file. */
export function titleOfFile({ path }: SourceFile): string {
  return normalizeText(path.replace(/^.*\//, '').replace(/\.[^.]*$/, ''))
}

/** `title: 入門 #1` means 入門 to YAML. A comment that somebody means has a space behind the #. */
export function warnOfComment(
  key: 'title' | 'description',
  { text }: SourceFile,
  { written, place, report }: FrontMatter,
): void {
  const node = written(key)
  if (node?.kind !== 'scalar') return
  const [, blanks = '', lost] = /^( +)(#[^\s#].*)/.exec(restOfLine(text, node.end)) ?? []
  if (lost === undefined) return
  const suggestion = `${key}: ${quote(node.source + blanks + lost)}`
  report('comment-in-value', place(key), { key, lost, suggestion })
}

function restOfLine(text: string, offset: number): string {
  const newline = text.indexOf('\n', offset)
  return text.slice(offset, newline === -1 ? undefined : newline)
}
