import { matchEnd, skipSpaces } from './scan.ts'
import { readInline } from './simple-values.ts'
import type { YamlEntry, YamlList, YamlMap, YamlNode } from './yaml-node.ts'

// Most front matter and most site.yaml are lines of `key: value`, lists and nested keys, without
// anything that makes YAML hard. This reader knows only that subset and gives up (`undefined`) at
// whatever it is not sure of, so that the YAML library is loaded for the odd file only. On what it
// accepts it says the same as the library, spans included; a property test holds the two together.

/** A line that says something: not empty, not a comment alone. */
interface Line {
  /** Column of the content, in spaces. */
  readonly indent: number
  readonly start: number
  readonly end: number
}

interface Cursor {
  readonly text: string
  readonly to: number
  /** The line to be read next. */
  line: Line | undefined
}

/** Tabs, controls and the separators that only some readers of YAML take for line ends. */
const difficult = /[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\p{Cs}]/u
const keyPattern = /[A-Za-z_][\w-]*(?=:(?: |\n|$))/y

/** The mapping in `text` between two offsets, or `undefined` when only the library can tell. */
export function readSimpleYaml(text: string, from: number, to: number): YamlMap | undefined {
  if (difficult.test(text.slice(from, to))) return undefined
  const cursor: Cursor = { text, to, line: nextLine(text, from, to) }
  const { line } = cursor
  if (!line || line.indent !== 0) return undefined
  const map = readMap(cursor, 0)
  return cursor.line ? undefined : map
}

function nextLine(text: string, from: number, to: number): Line | undefined {
  let at = from
  while (at < to) {
    const newline = text.indexOf('\n', at)
    const end = newline === -1 || newline > to ? to : newline
    let start = at
    while (start < end && text[start] === ' ') start += 1
    if (start < end && text[start] !== '#') return { indent: start - at, start, end }
    at = end + 1
  }
  return undefined
}

function advance(cursor: Cursor, past: Line): void {
  cursor.line = nextLine(cursor.text, past.end + 1, cursor.to)
}

function readMap(cursor: Cursor, indent: number): YamlMap | undefined {
  const entries: YamlEntry[] = []
  for (let { line } = cursor; line && line.indent === indent; line = cursor.line) {
    const keyEnd = matchEnd(keyPattern, cursor.text, line.start)
    if (keyEnd === undefined) break
    const key = cursor.text.slice(line.start, keyEnd)
    if (entries.some((entry) => entry.key === key)) return undefined
    const value = readEntryValue(cursor, line, keyEnd + 1)
    if (!value) return undefined
    entries.push({ key, keySpan: { start: line.start, end: keyEnd }, value })
  }
  const [first] = entries
  const last = entries.at(-1)
  if (!first || !last || (cursor.line && cursor.line.indent > indent)) return undefined
  return { kind: 'map', entries, start: first.keySpan.start, end: last.value.end }
}

/** What stands behind `key:`, on its line or indented below it. */
function readEntryValue(cursor: Cursor, line: Line, from: number): YamlNode | undefined {
  const start = valueStart(cursor, line, from)
  if (start !== undefined) return readLineValue(cursor, line, start)
  advance(cursor, line)
  const next = cursor.line
  if (next && next.indent >= line.indent && isItem(cursor, next))
    return readList(cursor, next.indent)
  if (next && next.indent > line.indent) return readMap(cursor, next.indent)
  return { kind: 'scalar', value: null, source: '', start: from, end: from }
}

function isItem({ text }: Cursor, line: Line): boolean {
  return text.startsWith('- ', line.start) && line.start + 2 < line.end
}

function readList(cursor: Cursor, indent: number): YamlList | undefined {
  const items: YamlNode[] = []
  let start: number | undefined
  for (let { line } = cursor; line && line.indent === indent; line = cursor.line) {
    if (!isItem(cursor, line)) break
    start ??= line.start
    const item = readItem(cursor, line)
    if (!item) return undefined
    items.push(item)
  }
  const last = items.at(-1)
  if (start === undefined || !last || (cursor.line && cursor.line.indent > indent)) return undefined
  return { kind: 'list', items, start, end: last.end }
}

function readItem(cursor: Cursor, line: Line): YamlNode | undefined {
  const start = skipSpaces(cursor.text, line.start + 1, line.end)
  if (start === line.end) return undefined
  if (matchEnd(keyPattern, cursor.text, start) !== undefined) {
    cursor.line = { indent: line.indent + start - line.start, start, end: line.end }
    return readMap(cursor, cursor.line.indent)
  }
  return readLineValue(cursor, line, start)
}

/** Where the value begins that stands on the line itself, if there is one. */
function valueStart({ text }: Cursor, line: Line, from: number): number | undefined {
  const start = skipSpaces(text, from, line.end)
  return start === line.end || text[start] === '#' ? undefined : start
}

/** A value that stands on one line. The line below must not go on with it. */
function readLineValue(cursor: Cursor, line: Line, start: number): YamlNode | undefined {
  const value = readInline(cursor.text, start, line.end)
  if (!value) return undefined
  advance(cursor, line)
  return cursor.line && cursor.line.indent > line.indent ? undefined : value
}
