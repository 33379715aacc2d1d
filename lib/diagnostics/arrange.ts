import { compareCodePoints } from '../text/compare-code-points.ts'
import { describe } from './collect.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { Severity } from './define-message.ts'
import type { MessageLanguage } from './message-language.ts'

/** So many problems of one file are shown; the rest is counted. */
const shownPerFile = 20

/** Order of importance. */
const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

/**
 * Diagnostics as they are shown, in text and in JSON alike: each once, ordered by path, line, column
 * and code, at most 20 a file (the weightiest ones) and then one `more-problems` that counts the rest.
 */
export function arrangeDiagnostics(
  list: readonly Diagnostic[],
  language: MessageLanguage,
): readonly Diagnostic[] {
  return [...groupByPath(unique(list))]
    .toSorted(([a], [b]) => compareCodePoints(a, b))
    .flatMap(([path, ofFile]) => {
      const ordered = ofFile.toSorted(compareInFile)
      if (ordered.length <= shownPerFile) return ordered
      const kept = new Set(ordered.toSorted(compareWeight).slice(0, shownPerFile))
      const count = ordered.length - shownPerFile
      const more = describe(language, 'more-problems', { path }, { count })
      return ordered.filter((diagnostic) => kept.has(diagnostic)).concat(more)
    })
}

function unique(list: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Map<string, Diagnostic>()
  for (const diagnostic of list) {
    const { code, message, place } = diagnostic
    seen.set(JSON.stringify([place.path, place.start, code, message]), diagnostic)
  }
  return [...seen.values()]
}

function groupByPath(list: readonly Diagnostic[]): ReadonlyMap<string, readonly Diagnostic[]> {
  const groups = new Map<string, Diagnostic[]>()
  for (const diagnostic of list) {
    const { path } = diagnostic.place
    const group = groups.get(path)
    if (group) group.push(diagnostic)
    else groups.set(path, [diagnostic])
  }
  return groups
}

/** Problems of the whole file come before those of a line. */
function compareInFile(a: Diagnostic, b: Diagnostic): number {
  return (
    (a.place.start?.line ?? 0) - (b.place.start?.line ?? 0) ||
    (a.place.start?.column ?? 0) - (b.place.start?.column ?? 0) ||
    compareCodePoints(a.code, b.code)
  )
}

function compareWeight(a: Diagnostic, b: Diagnostic): number {
  return rank[a.severity] - rank[b.severity]
}
