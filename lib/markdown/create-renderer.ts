import { collectDiagnostics } from '../diagnostics/collect.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { articleText } from './article-text.ts'
import { createMarkdown } from './create-markdown.ts'
import type { Heading } from './rendered-article.ts'
import { readRendererOptions } from './renderer-options.ts'
import type { RendererOptions } from './renderer-options.ts'
import { startRun } from './run.ts'
import { isJapanese } from '../typography/language.ts'

export interface Rendering {
  readonly html: string
  /** The words: a line for each block, lines of the source joined, no hints; ruby as 漢字（かんじ）. */
  readonly text: string
  readonly headings: readonly Heading[]
  /** Problems, in the order of the text; their `path` is empty. In Japanese for Japanese texts. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Makes a function that turns Markdown into HTML. It writes nothing, reads no file and never
 * throws for what a text says: problems are in the result.
 *
 * @throws TypeError for options that do not exist or have a wrong value
 * @example createRenderer()('漢字の\n組版').html //=> '<p>漢字の組版</p>\n'
 */
export function createRenderer(options: RendererOptions = {}): (markdown: string) => Rendering {
  const markdownOptions = readRendererOptions(options)
  const md = createMarkdown(markdownOptions)
  const messages = isJapanese(markdownOptions.language) ? 'ja' : 'en'
  return (markdown) => {
    const { report, list } = collectDiagnostics(messages)
    const { env, run } = startRun({
      report: (code, at, facts) => report(code, { path: '', ...at }, facts),
    })
    const tokens = md.parse(markdown, env)
    return {
      html: md.renderer.render(tokens, md.options, env),
      text: articleText(tokens),
      headings: run.headings,
      diagnostics: list.toSorted(byPlace),
    }
  }
}

function byPlace({ place: a }: Diagnostic, { place: b }: Diagnostic): number {
  const [one, other] = [a.start, b.start]
  return (one?.line ?? 0) - (other?.line ?? 0) || (one?.column ?? 0) - (other?.column ?? 0)
}
