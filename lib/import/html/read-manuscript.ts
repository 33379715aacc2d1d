import { parsePlacedHtml } from '../../markdown/parse-html.ts'
import type { PlacedDocument } from '../../markdown/parse-html.ts'
import { chooseJoins } from './choose-joins.ts'
import type { Doubt, JoinEvidence } from './choose-joins.ts'
import { markJoins } from './line-joins.ts'
import { mendTags } from './mend-tags.ts'
import type { Mend } from './mend-tags.ts'

/** HTML typed by hand, read; places count in the file as it was, line by line. */
export interface ReadManuscript extends PlacedDocument {
  /** The HTML that was read: tags mended, joins marked; with as many lines as the file. */
  readonly html: string
  readonly mends: readonly Mend[]
  readonly doubts: readonly Doubt[]
}

/** Reads HTML typed by hand: puts tags right, tells joins from backslashes, parses. */
export function readManuscript(text: string, evidence: JoinEvidence): ReadManuscript {
  const { html, mends } = mendTags(text)
  const { isJoin, doubts } = chooseJoins(html, evidence)
  const marked = markJoins(html, isJoin)
  return { ...parsePlacedHtml(marked), html: marked, mends, doubts }
}
