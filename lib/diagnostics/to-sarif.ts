import { compareCodePoints } from '../text/compare-code-points.ts'
import { encodePath } from '../text/encode-path.ts'
import type { Diagnostic, Place } from './diagnostic.ts'
import type { Severity } from './define-message.ts'

// SARIF 2.1.0 (OASIS Standard, 27 March 2020), the part of it that code hosts read.

interface SarifRegion {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  /** Exclusive. */
  readonly endColumn: number
}

interface SarifResult {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: 'error' | 'warning' | 'note'
  readonly message: { readonly text: string }
  readonly locations: readonly [
    {
      readonly physicalLocation: {
        readonly artifactLocation: { readonly uri: string; readonly uriBaseId: 'ROOT' }
        readonly region?: SarifRegion
      }
    },
  ]
}

/** A log of one run. */
export interface SarifLog {
  readonly $schema: string
  readonly version: '2.1.0'
  readonly runs: readonly [
    {
      readonly tool: {
        readonly driver: {
          readonly name: 'kumihan'
          readonly version: string
          readonly rules: readonly { readonly id: string }[]
        }
      }
      readonly columnKind: 'unicodeCodePoints'
      readonly originalUriBaseIds: { readonly ROOT: { readonly description: { text: string } } }
      readonly results: readonly SarifResult[]
    },
  ]
}

const levels: Readonly<Record<Severity, SarifResult['level']>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
}

/**
 * Diagnostics in the form that code hosts show beside the lines of a change. Paths are relative to
 * the site's root, columns count code points.
 * @param version of the tool
 */
export function toSarif(list: readonly Diagnostic[], version: string): SarifLog {
  const ids = [...new Set(list.map(({ code }) => code))].toSorted(compareCodePoints)
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'kumihan', version, rules: ids.map((id) => ({ id })) } },
        columnKind: 'unicodeCodePoints',
        originalUriBaseIds: { ROOT: { description: { text: "The site's folder" } } },
        results: list.map((diagnostic) => resultOf(diagnostic, ids.indexOf(diagnostic.code))),
      },
    ],
  }
}

function resultOf({ severity, code, message, remedy, place }: Diagnostic, ruleIndex: number) {
  const region = regionOf(place)
  return {
    ruleId: code,
    ruleIndex,
    level: levels[severity],
    message: { text: remedy === '' ? message : `${message}\n${remedy}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodePath(place.path), uriBaseId: 'ROOT' },
          ...(region && { region }),
        },
      },
    ],
  } as const
}

function regionOf({ start, end = start }: Place): SarifRegion | undefined {
  if (!start || !end) return undefined
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  }
}
