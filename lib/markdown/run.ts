import type { Env, Token } from 'markdown-it'
import type { Code, Facts } from '../diagnostics/catalogue.ts'
import type { BlockLines } from './block-lines.ts'
import type { Range } from './range.ts'
import type { Heading, Reference } from './rendered-article.ts'
import type { ResolvedReference } from './resolve-reference.ts'

/** Tells of a problem at a place in the text that is being rendered. */
export type ReportAt = <C extends Code>(code: C, at: Range, facts: Facts<C>) => void

/** Turns an address as written into the one that is printed. */
export type ResolveAt = (kind: 'link' | 'image', href: string, at: Range) => ResolvedReference

/** What the rules share while one text is rendered: where problems go, and what was found. */
export interface Run {
  readonly report: ReportAt
  /** Absent where addresses are printed as written. */
  readonly resolve: ResolveAt | undefined
  /** Called between pieces of work; ends it by throwing when whoever wants the text has had enough. */
  readonly breathe: () => void
  /** The address of the text, where its own parts must be named in full; else empty. */
  readonly address: string
  /** True when the text will stand in vertical lines. */
  readonly vertical: boolean
  /** The lines that tokens' maps count, from 0 on; control characters are removed already. */
  lines: readonly string[]
  /** By line: the columns (from 0) where control characters were. */
  readonly removed: Map<number, readonly number[]>
  /** What locate.ts knows by now: lines of blocks, and by line, where surrogate pairs end. */
  readonly blockLines: Map<Token, BlockLines>
  readonly pairs: Map<number, readonly number[]>
  /** The block whose inline content is in work. */
  block: Token | undefined
  /** Where in its block's content a link, an image or a tag of HTML stands, in UTF-16 units. */
  readonly offsets: Map<Token, number>
  /** Where the definitions of footnotes stand, by label. */
  readonly footnotes: Map<string, Range>
  readonly headings: Heading[]
  readonly links: Reference[]
  readonly assets: Reference[]
  /** Ids that HTML or the writer gave; headings keep clear of them. */
  readonly ids: Set<string>
}

const key = Symbol('run')

/** What whoever renders a text says about it. */
export type RunOptions = Pick<Run, 'report'> &
  Partial<Pick<Run, 'resolve' | 'breathe' | 'address' | 'vertical'>>

/** An environment for markdown-it that carries a fresh run. */
export function startRun({
  report,
  resolve,
  breathe = () => {},
  address = '',
  vertical = false,
}: RunOptions): {
  readonly env: Env
  readonly run: Run
} {
  const run: Run = {
    report,
    resolve,
    breathe,
    address,
    vertical,
    lines: [],
    removed: new Map(),
    blockLines: new Map(),
    pairs: new Map(),
    block: undefined,
    offsets: new Map(),
    footnotes: new Map(),
    headings: [],
    links: [],
    assets: [],
    ids: new Set(),
  }
  return { env: { [key]: run }, run }
}

/** The run that an environment carries. A parser of ours is never used without one. */
export function runOf(env: Env | undefined): Run {
  const run = env?.[key]
  if (run === undefined) throw new TypeError('this parser needs an environment made by startRun')
  return run as Run
}
