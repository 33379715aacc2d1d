import { createRequire } from 'node:module'
import type * as Yaml from 'yaml'
import type { Document, ErrorCode, Node, Pair, Scalar } from 'yaml'
import type { Span, YamlEntry, YamlNode, YamlScalar } from './yaml-node.ts'

// The only file that knows the YAML library. It is loaded when a file is not of the simplest kind,
// and gives values with their places, or what is wrong with their places: never an exception.

export type YamlProblem =
  | ({ readonly kind: 'syntax'; readonly code: ErrorCode } & Span)
  | ({ readonly kind: 'duplicate-key'; readonly key: string; readonly first: Span } & Span)
  | ({ readonly kind: 'unsupported'; readonly feature: UnsupportedFeature } & Span)
  | ({ readonly kind: 'too-deep' } & Span)

/** Parts of YAML that data typed by hand never needs, and that can be used to do harm. */
export type UnsupportedFeature = 'anchor' | 'alias' | 'tag' | 'merge-key' | 'complex-key'

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
  const document = yaml.parseDocument(text.slice(from, to), {
    version: '1.2',
    schema: 'core',
    resolveKnownTags: false,
    merge: false,
    // Found below, where both places are known.
    uniqueKeys: false,
    prettyErrors: false,
  })
  const syntax = document.errors.map((error) => syntaxProblem(error, from))
  return syntax.length > 0 ? { root: undefined, problems: syntax } : convert(yaml, document, from)
}

function syntaxProblem(
  { code, pos }: { readonly code: ErrorCode; readonly pos: readonly [number, number] },
  from: number,
): YamlProblem {
  const span = { start: from + pos[0], end: from + pos[1] }
  // The library's own guard against a full stack.
  return code === 'RESOURCE_EXHAUSTION'
    ? { kind: 'too-deep', ...span }
    : { kind: 'syntax', code, ...span }
}

/** The library's tree as ours; everything that ours does not know becomes a problem. */
function convert(yaml: typeof Yaml, document: Document, from: number): ComposedYaml {
  const problems: YamlProblem[] = []

  function spanOf(node: Node): Span {
    const [start, end] = node.range ?? [0, 0]
    return { start: from + start, end: from + end }
  }

  function toNode(node: Node, depth: number): YamlNode {
    const span = spanOf(node)
    if (depth > maxDepth) problems.push({ kind: 'too-deep', ...span })
    reportUnsupported(node, span)
    if (depth > maxDepth) return { ...emptyScalar, ...span }
    if (yaml.isSeq<Node>(node)) {
      const items = node.items.map((item) => toNode(item, depth + 1))
      const end = node.flow ? span.end : (items.at(-1)?.end ?? span.end)
      return { kind: 'list', items, start: span.start, end }
    }
    if (yaml.isMap<Node, Node | null>(node)) {
      const entries = toEntries(node.items, depth)
      const end = node.flow ? span.end : (entries.at(-1)?.value.end ?? span.end)
      return { kind: 'map', entries, start: span.start, end }
    }
    return yaml.isScalar(node) ? toScalar(node, span) : { ...emptyScalar, ...span }
  }

  function toEntries(pairs: readonly Pair<Node, Node | null>[], depth: number): YamlEntry[] {
    const entries = new Map<string, YamlEntry>()
    for (const { key: keyNode, value } of pairs) {
      const keySpan = spanOf(keyNode)
      reportUnsupported(keyNode, keySpan)
      const key = yaml.isScalar(keyNode) ? toScalar(keyNode, keySpan).source : ''
      const first = entries.get(key)
      if (key === '') problems.push({ kind: 'unsupported', feature: 'complex-key', ...keySpan })
      else if (key === '<<') {
        problems.push({ kind: 'unsupported', feature: 'merge-key', ...keySpan })
      } else if (first) {
        problems.push({ kind: 'duplicate-key', key, first: first.keySpan, ...keySpan })
      } else entries.set(key, { key, keySpan, value: toValue(value, keySpan, depth) })
    }
    return [...entries.values()]
  }

  function toValue(value: Node | null, keySpan: Span, depth: number): YamlNode {
    const node = value === null ? undefined : toNode(value, depth + 1)
    if (node && (node.kind !== 'scalar' || node.source !== '' || node.end > node.start)) return node
    // A key that says nothing: the place of its value is right behind the colon.
    return { ...emptyScalar, start: keySpan.end + 1, end: keySpan.end + 1 }
  }

  function reportUnsupported(node: Node, span: Span): void {
    if (yaml.isAlias(node)) problems.push({ kind: 'unsupported', feature: 'alias', ...span })
    else if (node.anchor) problems.push({ kind: 'unsupported', feature: 'anchor', ...span })
    else if (node.tag) problems.push({ kind: 'unsupported', feature: 'tag', ...span })
  }

  const { contents } = document
  const root = contents === null ? undefined : toNode(contents, 0)
  return { root, problems }
}

const emptyScalar: Pick<YamlScalar, 'kind' | 'value' | 'source'> = {
  kind: 'scalar',
  value: null,
  source: '',
}

function toScalar(node: Scalar, span: Span): YamlScalar {
  const { value } = node
  if (typeof value === 'string') return { kind: 'scalar', value, source: value, ...span }
  const known = typeof value === 'number' || typeof value === 'boolean' ? value : null
  return { kind: 'scalar', value: known, source: node.source ?? '', ...span }
}
