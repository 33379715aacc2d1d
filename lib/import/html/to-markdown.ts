import { createRequire } from 'node:module'
import type Turndown from 'turndown'
import type { BodyWork, ConvertContent } from './body-work.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { withoutSigns } from './nodes.ts'
import { turndownRules } from './turndown-rules.ts'

// The only file that loads turndown.

/** Makes the function that turns what an element holds into Markdown. */
export function createConverter(work: BodyWork): ConvertContent {
  const Service = createRequire(import.meta.url)('turndown') as typeof Turndown
  const service = new Service({
    headingStyle: 'atx',
    hr: '***',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
    emDelimiter: '*',
    strongDelimiter: '**',
  })
  const convert: ConvertContent = (element) =>
    withoutSigns(service.turndown(element as HTMLElement))
  service.escape = escapeMarkdown
  // The last one added is the first one asked.
  for (const [name, rule] of turndownRules(work, convert).toReversed()) service.addRule(name, rule)
  return convert
}
