import type { Place, Report } from '../diagnostics/diagnostic.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { isKnownField, nearestVariable } from './known-variables.ts'
import { noSuchPart } from './liquid-engine.ts'
import type { LayoutEngine } from './liquid-engine.ts'
import { placeOfToken } from './token-place.ts'
import type { PlacedToken } from './token-place.ts'
import { notText } from './trusted-html.ts'

/** The shape of LiquidJS's errors, as far as it matters here. */
interface LiquidFailure extends Error {
  readonly token?: PlacedToken
  readonly originalError?: LiquidFailure
  /** Of an error that gathers others. */
  readonly errors?: readonly LiquidFailure[]
}

type Engine = Pick<LayoutEngine, 'filterNames' | 'tagNames' | 'pathOf'>

/**
 * Tells of everything that an error of the template engine holds, each at its place.
 *
 * @param path of the layout: the place of errors in texts that belong to no file
 */
export function reportLayoutError(
  error: unknown,
  path: string,
  engine: Engine,
  report: Report,
): void {
  if (!(error instanceof Error)) throw error
  for (const failure of flatten(error)) reportFailure(failure, path, engine, report)
}

function flatten(error: LiquidFailure): readonly LiquidFailure[] {
  return error.errors ? error.errors.flatMap(flatten) : [error]
}

function reportFailure(error: LiquidFailure, path: string, engine: Engine, report: Report): void {
  const place = placeOf(error, path, engine)
  const message = plainMessage(error)
  for (const { pattern, tell } of failures) {
    const subject = pattern.exec(message)?.[1]
    if (subject !== undefined) return tell(subject, place, engine, report)
  }
  const isSyntax = error.name === 'ParseError' || error.name === 'TokenizationError'
  report(isSyntax ? 'layout-syntax' : 'layout-failed', place, { detail: message })
}

/** Tokens inside of `{{ }}` don't know their file, but hold its whole text. */
function placeOf({ token }: LiquidFailure, path: string, engine: Engine): Place {
  const file = token && engine.pathOf(token.input)
  return token && file ? placeOfToken(token, file) : { path }
}

/** The engine appends file, line and column to its messages; ours stand in the place. */
function plainMessage(error: LiquidFailure): string {
  const message = error.originalError ? plainMessage(error.originalError) : error.message
  return message.replace(/, (?:file:.*, )?line:\d+, col:\d+$/s, '')
}

/** An opening without an end takes in all that follows, in which the engine writes `\\n` for newlines. */
function firstLineOf(snapshot: string): string {
  return snapshot.split(/\\n|\n/, 1)[0]?.trimEnd() ?? ''
}

interface FailureKind {
  /** Matches the engine's message; the first group is what the message is about. */
  readonly pattern: RegExp
  readonly tell: (subject: string, place: Place, engine: Engine, report: Report) => void
}

const failures: readonly FailureKind[] = [
  {
    pattern: /^undefined variable: (.+)$/s,
    tell: (variable, place, _engine, report) =>
      isKnownField(variable)
        ? report('layout-absent-value', place, { variable })
        : report('layout-unknown-variable', place, {
            variable,
            nearest: nearestVariable(variable),
          }),
  },
  {
    pattern: /^undefined filter: (.+)$/s,
    tell: (filter, place, { filterNames }, report) =>
      report('layout-unknown-filter', place, { filter, nearest: nearest(filter, filterNames) }),
  },
  {
    pattern: /^tag "(.+)" not found$/s,
    tell: (tag, place, { tagNames }, report) =>
      report('layout-unknown-tag', place, { tag, nearest: nearest(tag, tagNames) }),
  },
  {
    pattern: /^(?:tag|output) "?(.+?)"? not closed$/s,
    tell: (snapshot, place, _engine, report) =>
      report('layout-unclosed', place, { opening: firstLineOf(snapshot) }),
  },
  {
    pattern: new RegExp(`^(${notText})$`),
    tell: (_subject, place, _engine, report) => report('layout-not-text', place, {}),
  },
  {
    pattern: new RegExp(`^${noSuchPart} (.*)$`, 's'),
    tell: (name, place, _engine, report) =>
      report('layout-missing-partial', place, { name, nearest: undefined }),
  },
]
