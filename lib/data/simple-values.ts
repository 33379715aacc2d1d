import { matchEnd, skipSpaces } from './scan.ts'
import type { YamlList, YamlNode, YamlScalar } from './yaml-node.ts'

// The values of the YAML subset of read-simple-yaml.ts that stand on one line.

const quoted = /(?:"([^"\\\n]*)"|'([^'\n]*)')/y
const plainItem = /[^\s,[\]{}:#&*!|>'"%@`?-][^,[\]{}:#\n]*/y
const lineRest = / *(?: #.*)?$/my

/** The value that begins at `start` and fills the rest of its line, but for a comment. */
export function readInline(text: string, start: number, end: number): YamlNode | undefined {
  const first = text[start]
  const value =
    first === '"' || first === "'"
      ? readQuoted(text, start)
      : first === '['
        ? readFlowList(text, start)
        : readPlain(text, start, end)
  return value && matchEnd(lineRest, text, value.end) === end ? value : undefined
}

function readQuoted(text: string, start: number): YamlScalar | undefined {
  quoted.lastIndex = start
  const match = quoted.exec(text)
  if (!match) return undefined
  const content = match[1] ?? match[2] ?? ''
  const end = start + match[0].length
  return text[end] === "'"
    ? undefined
    : { kind: 'scalar', value: content, source: content, start, end }
}

function readPlain(text: string, start: number, lineEnd: number): YamlScalar | undefined {
  if ('-?:,[]{}#&*!|>\'"%@`'.includes(text.charAt(start))) return undefined
  const comment = text.indexOf(' #', start)
  let end = comment === -1 || comment > lineEnd ? lineEnd : comment
  while (text[end - 1] === ' ') end -= 1
  const source = text.slice(start, end)
  return source.includes(': ') || source.endsWith(':') ? undefined : plainScalar(source, start)
}

/** `[a, "b", c]` on one line. */
function readFlowList(text: string, start: number): YamlList | undefined {
  const items: YamlScalar[] = []
  let at = skipSpaces(text, start + 1, text.length)
  if (text[at] === ']') return { kind: 'list', items, start, end: at + 1 }
  for (;;) {
    const item = readFlowItem(text, at)
    if (!item) return undefined
    items.push(item)
    at = skipSpaces(text, item.end, text.length)
    if (text[at] === ']') return { kind: 'list', items, start, end: at + 1 }
    if (text[at] !== ',') return undefined
    at = skipSpaces(text, at + 1, text.length)
  }
}

function readFlowItem(text: string, start: number): YamlScalar | undefined {
  if (text[start] === '"' || text[start] === "'") return readQuoted(text, start)
  const end = matchEnd(plainItem, text, start)
  if (end === undefined) return undefined
  return plainScalar(text.slice(start, end).replace(/ +$/, ''), start)
}

function plainScalar(source: string, start: number): YamlScalar | undefined {
  const value = coreValue(source)
  if (value === undefined) return undefined
  return { kind: 'scalar', value, source, start, end: start + source.length }
}

const numeric = /^(?:\d+\.?\d*(?:[eE][-+]?\d+)?|0o[0-7]+|0x[\da-fA-F]+|[-+.].*)$/

/** The core schema's reading of a plain scalar; `undefined` for all but the simplest numbers. */
function coreValue(source: string): YamlScalar['value'] | undefined {
  if (/^(?:true|True|TRUE)$/.test(source)) return true
  if (/^(?:false|False|FALSE)$/.test(source)) return false
  if (/^(?:null|Null|NULL|~)$/.test(source)) return null
  if (/^(?:0|[1-9]\d{0,14})$/.test(source)) return Number(source)
  return numeric.test(source) ? undefined : source
}
