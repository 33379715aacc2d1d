import { createRequire } from 'node:module'
import type * as Yaml from 'yaml'
import type { ErrorCode, Node, Pair, Scalar } from 'yaml'
import type { UnsupportedFeature } from '../diagnostics/catalogue/yaml.ts'
import type { Span, YamlEntry, YamlNode, YamlScalar } from './yaml-node.ts'

// The only file that knows the YAML library. It is loaded when a file is not of the simplest kind,
// and gives values with their places, or what is wrong with their places: never an exception.

export type YamlProblem =
  | ({ readonly kind: 'syntax'; readonly code: ErrorCode } & Span)
  | ({ readonly kind: 'duplicate-key'; readonly key: string; readonly first: Span } & Span)
  | ({ readonly kind: 'unsupported'; readonly feature: UnsupportedFeature } & Span)
  | ({ readonly kind: 'too-deep' } & Span)

export interface ComposedYaml {
  /** `undefined` when there is nothing but comments, or when the syntax is wrong. */
  readonly root: YamlNode | undefined
  readonly problems: readonly YamlProblem[]
}

/** Levels of nesting. Nothing that a person writes comes near; a stack does not end before. */
export const maxDepth = 64

/** Reads YAML 1.2 (core schema) between two offsets of a text, with the library. */
export function composeYaml(text: string, from: number, to: number): ComposedYaml {
  const yaml: typeof Yaml = createRequire(import.meta.url)('yaml')
  const { contents, errors } = yaml.parseDocument(text.slice(from, to), {
    version: '1.2',
    schema: 'core',
    resolveKnownTags: false,
    merge: false,
    // Found below, where both places are known.
    uniqueKeys: false,
    prettyErrors: false,
  })
  if (errors.length > 0) {
    return { root: undefined, problems: errors.map((error) => syntaxProblem(error, from)) }
  }
  const problems: YamlProblem[] = []
  const root = contents === null ? undefined : toNode(contents, { yaml, from, depth: 0, problems })
  return { root, problems }
}

function syntaxProblem(
  { code, pos }: Pick<Yaml.YAMLError, 'code' | 'pos'>,
  from: number,
): YamlProblem {
  const span = { start: from + pos[0], end: from + pos[1] }
  // The library's own guard against a full stack.
  return code === 'RESOURCE_EXHAUSTION'
    ? { kind: 'too-deep', ...span }
    : { kind: 'syntax', code, ...span }
}

interface Conversion {
  readonly yaml: typeof Yaml
  /** Offset in the file of what the library was given. */
  readonly from: number
  /** How many collections are around the node. */
  readonly depth: number
  /** Grows with everything that our tree does not know. */
  readonly problems: YamlProblem[]
}

const nothing: Pick<YamlScalar, 'kind' | 'value' | 'source'> = {
  kind: 'scalar',
  value: null,
  source: '',
}

/** The library's tree as ours. */
function toNode(node: Node, conversion: Conversion): YamlNode {
  const { yaml, depth, problems } = conversion
  const span = spanOf(node, conversion)
  reportUnsupported(node, span, conversion)
  if (depth > maxDepth) {
    problems.push({ kind: 'too-deep', ...span })
    return { ...nothing, ...span }
  }
  const inner = { ...conversion, depth: depth + 1 }
  if (yaml.isSeq<Node>(node)) {
    const items = node.items.map((item) => toNode(item, inner))
    return { kind: 'list', items, start: span.start, end: endOf(node, span, items.at(-1)) }
  }
  if (yaml.isMap<Node, Node | null>(node)) {
    const entries = toEntries(node.items, inner)
    return {
      kind: 'map',
      entries,
      start: span.start,
      end: endOf(node, span, entries.at(-1)?.value),
    }
  }
  return yaml.isScalar(node) ? toScalar(node, span) : { ...nothing, ...span }
}

/** A list in lines ends with its last item, where the library counts the empty lines behind it. */
function endOf({ flow }: { flow?: boolean }, span: Span, last: Span | undefined): number {
  return flow || !last ? span.end : last.end
}

function toEntries(
  pairs: readonly Pair<Node, Node | null>[],
  conversion: Conversion,
): readonly YamlEntry[] {
  const { yaml, problems } = conversion
  const entries = new Map<string, YamlEntry>()
  for (const { key: keyNode, value } of pairs) {
    const keySpan = spanOf(keyNode, conversion)
    reportUnsupported(keyNode, keySpan, conversion)
    const key = yaml.isScalar(keyNode) ? toScalar(keyNode, keySpan).source : ''
    const first = entries.get(key)
    if (key === '') problems.push({ kind: 'unsupported', feature: 'complex-key', ...keySpan })
    else if (key === '<<') problems.push({ kind: 'unsupported', feature: 'merge-key', ...keySpan })
    else if (first) problems.push({ kind: 'duplicate-key', key, first: first.keySpan, ...keySpan })
    else entries.set(key, { key, keySpan, value: toValue(value, keySpan, conversion) })
  }
  return [...entries.values()]
}

function toValue(value: Node | null, keySpan: Span, conversion: Conversion): YamlNode {
  const node = value === null ? undefined : toNode(value, conversion)
  if (node && (node.kind !== 'scalar' || node.source !== '' || node.end > node.start)) return node
  // A key that says nothing: the place of its value is right behind the colon.
  return { ...nothing, start: keySpan.end + 1, end: keySpan.end + 1 }
}

function toScalar({ value, source = '' }: Scalar, span: Span): YamlScalar {
  if (typeof value === 'string') return { kind: 'scalar', value, source: value, ...span }
  const known = typeof value === 'number' || typeof value === 'boolean' ? value : null
  return { kind: 'scalar', value: known, source, ...span }
}

function spanOf({ range }: Node, { from }: Conversion): Span {
  const [start, end] = range ?? [0, 0]
  return { start: from + start, end: from + end }
}

function reportUnsupported(node: Node, span: Span, { yaml, problems }: Conversion): void {
  if (yaml.isAlias(node)) problems.push({ kind: 'unsupported', feature: 'alias', ...span })
  else if (node.anchor) problems.push({ kind: 'unsupported', feature: 'anchor', ...span })
  else if (node.tag) problems.push({ kind: 'unsupported', feature: 'tag', ...span })
}
