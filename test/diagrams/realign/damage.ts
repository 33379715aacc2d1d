import type { Ambiguity } from '../../../lib/diagrams/ambiguity.ts'
import { rowsOf } from '../../../lib/diagrams/realign/rows.ts'
import type { Joint, Row } from '../../../lib/diagrams/realign/rows.ts'

const word = /[\p{L}\p{N}\p{M}]+/gu

/** The edges of a drawing before which a word and at least one space stand. */
export function edgesBehindWords(text: string, ambiguity: Ambiguity): readonly Joint[] {
  return rowsOf(text, ambiguity)
    .flatMap((row) => row.joints)
    .filter(({ segment }) => segment.spaces > 0 && textOf(segment).search(word) >= 0)
}

/** The drawing with the text before one edge replaced, and nothing put right. */
export function replaceBefore(
  text: string,
  ambiguity: Ambiguity,
  edge: Joint,
  change: (before: string) => string,
): string {
  return rebuild(text, ambiguity, (joint, before) =>
    joint.row === edge.row && joint.ordinal === edge.ordinal ? change(before) : before,
  )
}

/** The nth word of a text replaced by another. */
export function replaceWord(text: string, nth: number, other: string): string {
  const words = [...text.matchAll(word)]
  const found = words[nth % words.length]
  if (found === undefined) return text
  return text.slice(0, found.index) + other + text.slice(found.index + found[0].length)
}

/** The drawing as an editor leaves it that takes each code point for one cell. */
export function padByCodePoints(text: string, ambiguity: Ambiguity): string {
  return rebuild(text, ambiguity, ({ segment }, before) => {
    if (segment.spaces === 0 || segment.textFree) return before
    return before + ' '.repeat(Math.max(0, segment.width - Array.from(before).length))
  })
}

/** Everything but spaces and rules. */
export function inkOf(text: string): string {
  return text.replaceAll(/[ \-=─━═┄]/g, '')
}

function rebuild(
  text: string,
  ambiguity: Ambiguity,
  change: (joint: Joint, before: string) => string,
): string {
  const line = ({ joints, rest }: Row): string => {
    const parts = joints.map((joint) => change(joint, textOf(joint.segment)) + joint.text)
    return parts.join('') + rest.map((cell) => cell.text).join('')
  }
  return rowsOf(text, ambiguity).map(line).join('\n')
}

function textOf({ cells }: Joint['segment']): string {
  return cells.map((cell) => cell.text).join('')
}
