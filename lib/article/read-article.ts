import type { Settings } from '../config/settings.ts'
import type { Report } from '../diagnostics/diagnostic.ts'
import { createLocator } from '../diagnostics/locate.ts'
import type { Locator } from '../diagnostics/locate.ts'
import type { SourceFile } from '../text/source-file.ts'
import type { Article } from './article.ts'
import { checkSize } from './check-size.ts'
import { readFrontMatter } from './front-matter.ts'
import { addressOfFile, readAddress } from './read-address.ts'
import { metaWithoutFrontMatter, readMeta } from './read-meta.ts'
import { splitFrontMatter } from './split-front-matter.ts'
import type { FrontMatterSplit } from './split-front-matter.ts'

/**
 * Reads one file of articles/: front matter, address, and where the Markdown begins. Reports all
 * that is wrong. An article with mistakes still comes back, with the value of the file's name or a
 * default in place of each wrong one, so that its text is checked and links to it are found in the
 * same run; `undefined` only when nobody can say where its text begins, or it is larger than the site
 * allows.
 */
export function readArticle(
  source: SourceFile,
  settings: Settings,
  report: Report,
): Article | undefined {
  const locator = createLocator(source)
  const split = splitFrontMatter(source.text)
  const body = bodyFrom(source, split.kind === 'found' ? split.bodyStart : 0)
  if (!checkSize(source.path, body, settings, report)) return undefined
  if (split.kind !== 'found') {
    reportSplit(split, source, locator, report)
    const readable = split.kind === 'missing' || split.kind === 'rule'
    return readable ? withoutFrontMatter(source, body, settings, report) : undefined
  }
  const { start, end } = split
  const frontMatter = readFrontMatter({ start, end, text: source.text, locator, report })
  if (!frontMatter) return withoutFrontMatter(source, body, settings, report)
  return {
    source,
    ...readAddress(source, frontMatter, settings),
    meta: readMeta(source, frontMatter, settings),
    ...body,
  }
}

function withoutFrontMatter(
  source: SourceFile,
  body: Body,
  settings: Settings,
  report: Report,
): Article {
  return {
    source,
    ...addressOfFile(source, settings, report),
    meta: metaWithoutFrontMatter(source),
    ...body,
  }
}

type Body = Pick<Article, 'body' | 'bodyLine'>

function bodyFrom({ text }: SourceFile, bodyStart: number): Body {
  let bodyLine = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < bodyStart; at = text.indexOf('\n', at + 1)) {
    bodyLine += 1
  }
  return { body: text.slice(bodyStart), bodyLine }
}

function reportSplit(
  split: Exclude<FrontMatterSplit, { kind: 'found' }>,
  { path }: SourceFile,
  locator: Locator,
  report: Report,
): void {
  const lineOf = (offset: number) => locator.position(offset).line
  const start = locator.place(0)
  switch (split.kind) {
    case 'missing': {
      const at = split.seen === 'late' ? split.at : 0
      const place = split.seen === 'empty-file' ? { path } : locator.place(at)
      report('front-matter-missing', place, { ...split, line: lineOf(at) })
      return
    }
    case 'unclosed':
      report('front-matter-unclosed', start, { meant: split.meant, line: lineOf(split.at) })
      return
    case 'rule':
      report('front-matter-unclosed', start, { meant: 'rule', line: 1 })
      return
    case 'unsupported':
      report('front-matter-unsupported', start, { format: split.format })
  }
}
