import type { Settings } from '../../config/settings.ts'
import { createMarkdown } from '../../markdown/create-markdown.ts'
import { parseHtml } from '../../markdown/parse-html.ts'
import { startRun } from '../../markdown/run.ts'
import { all, lettersOf } from './nodes.ts'

/** Compares Markdown with the page it came from. */
export interface Proof {
  /** True when both say the same, white space aside. */
  readonly agrees: (markdown: string, original: Element) => boolean
}

/** A proof that renders as the new site will. */
export function createProof({
  language,
  typography,
  diagrams,
}: Pick<Settings, 'language' | 'typography' | 'diagrams'>): Proof {
  const md = createMarkdown({
    syntax: 'kumihan',
    language,
    target: 'fragment',
    headingIds: false,
    highlight: false,
    html: 'trusted',
    typography,
    diagrams,
  })
  return {
    agrees: (markdown, original) => {
      const { env } = startRun({ report: () => {} })
      const { body } = parseHtml(md.render(markdown, env))
      // What a drawing says is listed for those who can't see it.
      for (const list of all(body, 'ul.messages')) list.remove()
      return visibleText(body) === visibleText(original)
    },
  }
}

/**
 * The words of a page: no white space, no marks, none of the parentheses that ruby has for readers
 * without it. Decomposed kana count as the composed ones that a page shows.
 */
export function visibleText(element: Element): string {
  const copy = element.cloneNode(true) as Element
  for (const hidden of all(copy, 'rp, script, style, noscript')) hidden.remove()
  return lettersOf(copy.textContent).replaceAll('\u200b', '').normalize('NFC')
}
