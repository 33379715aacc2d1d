import { quote } from '../data/mend-line.ts'
import type { SourceFile } from '../text/source-file.ts'
import type { FrontMatter } from './front-matter.ts'

/**
 * Warns of words that YAML takes for a comment: `title: 入門 #1` means 入門, and `tags: #a #b` means
 * nothing. A comment that somebody means has a space behind the #.
 */
export function warnOfComments(source: SourceFile, frontMatter: FrontMatter): void {
  for (const key of ['title', 'description', 'tags']) warnOfComment(key, source, frontMatter)
}

function warnOfComment(key: string, { text }: SourceFile, frontMatter: FrontMatter): void {
  const { written, silent, place, report } = frontMatter
  const node = written(key)
  const there = silent(key)
  const end = node?.end ?? there?.valueStart
  if (end === undefined || (node && node.kind !== 'scalar')) return
  const [, blanks = '', lost] = /^( +)(#[^\s#].*)/.exec(restOfLine(text, end)) ?? []
  if (lost === undefined) return
  const value = node ? node.source + blanks + lost : lost
  const suggestion = `${key}: ${key === 'tags' ? `[${listOf(value)}]` : quote(value)}`
  report('comment-in-value', there?.place ?? place(key), { key, lost, suggestion })
}

/** @example listOf('#図 #組版') //=> '図, 組版' */
function listOf(hashTags: string): string {
  return hashTags
    .split(/[#,、\s]+/)
    .filter(Boolean)
    .join(', ')
}

function restOfLine(text: string, offset: number): string {
  const newline = text.indexOf('\n', offset)
  return text.slice(offset, newline === -1 ? undefined : newline)
}
