import type { Settings } from '../../config/settings.ts'
import type { Code, Facts } from '../../diagnostics/catalogue.ts'
import type { ChangeCount } from '../old-site.ts'

/** Tells of something that a person should look at, at a node of the old page. */
export type ReportNode = <C extends Code>(code: C, node: Node, facts: Facts<C>) => void

/** The content of one old page while it is made ready for Markdown. */
export interface BodyWork {
  readonly document: Document
  /** Holds the content and nothing else. */
  readonly body: Element
  readonly title: string
  readonly settings: Pick<Settings, 'language' | 'typography' | 'diagrams'>
  readonly changes: ChangeCount
  readonly report: ReportNode
}

/** One step: changes the tree in place. */
export type BodyStep = (work: BodyWork) => void

/** Turns what an element holds into Markdown. */
export type ConvertContent = (element: Element) => string

/** Markdown of a cell or a term, which have one line. */
export function onOneLine(markdown: string): string {
  return markdown.replaceAll(/\s*\n\s*/g, ' ')
}
