import type { UnsupportedFeature } from '../diagnostics/catalogue/yaml.ts'
import { quote } from './mend-line.ts'
import type { Span } from './yaml-node.ts'

/** A value with a mark that we do not read: `&a 題`, `*a`, `!!set [x]`. */
interface Marked extends Span {
  readonly feature: UnsupportedFeature
}

/** Tags that YAML itself knows. Whatever else follows `!` is a writer's exclamation. */
const knownTag = /^!!(?:str|int|float|bool|null|seq|map|set|omap|pairs|binary|timestamp|js\/\w+)$/

/** Where the mark itself stands: the parser counts from the value behind it, even on another line. */
export function markOf({ feature, start }: Marked, text: string): number {
  if (feature !== 'anchor' && feature !== 'tag') return start
  return /(?<![^\s[{,])(?:[&!][^\s,[\]{}]*\s+)+$/.exec(text.slice(0, start))?.index ?? start
}

/**
 * The line as it should be typed: the mark goes where it says nothing about a list or a value, and
 * into quotation marks where it may be the writer's own.
 * @example 'tags: &a [x]' //=> 'tags: [x]'
 * @example 'title: &a 題' //=> 'title: "&a 題"'
 */
export function withoutMark(marked: Marked, text: string): string | undefined {
  if (marked.feature === 'merge-key' || marked.feature === 'complex-key') return undefined
  const start = markOf(marked, text)
  const marks = text.slice(start, marked.start)
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  // What stands on the lines below is right without the mark.
  if (marks.includes('\n')) return before.trim() || undefined
  const value = text.slice(marked.start, marked.end)
  if (value.includes('\n')) return undefined
  const [behind = ''] = text.slice(marked.end).split('\n', 1)
  const isMeant = !/^[[{]/.test(value) && !knownTag.test(marks.trim())
  return (before + (isMeant ? quote(marks + value) : value) + behind).trim()
}
