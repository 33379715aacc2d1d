import type { Report } from '../diagnostics/diagnostic.ts'
import { splitFrontMatter } from '../article/split-front-matter.ts'
import { createRenderer } from '../markdown/create-renderer.ts'
import { restoreCodeBlanks } from '../markdown/restore-code-blanks.ts'
import type { SourceFile } from '../text/source-file.ts'
import { repairArticle } from './repair-article.ts'

/**
 * The text as Prettier and our plugin set it, by the writer's own Prettier settings where there are
 * some; before that, slips in an article that leave no doubt are mended. `undefined`, and a report, for
 * what Prettier cannot read. An article whose page would say something else for Prettier's work is
 * reported too, and only mended: format is for the source, never for the words.
 */
export async function formatText(
  source: SourceFile,
  file: string,
  report: Report,
): Promise<string | undefined> {
  const [prettier, plugin] = await Promise.all([
    import('prettier'),
    import('../diagrams/prettier-plugin.ts'),
  ])
  const settings = await prettier.resolveConfig(file, { editorconfig: true })
  const isArticle = file.endsWith('.md')
  const text = isArticle ? repairArticle(source) : source.text
  let formatted: string
  try {
    formatted = await prettier.format(text, {
      ...settings,
      filepath: file,
      plugins: [...(settings?.plugins ?? []), plugin.default],
      ...(isArticle && { proseWrap: 'preserve', embeddedLanguageFormatting: 'off' }),
    })
  } catch (error) {
    reportUnreadable(error, source.path, report)
    return undefined
  }
  if (isArticle) formatted = restoreInArticle(text, formatted)
  if (isArticle && pageOf(text) !== pageOf(formatted)) {
    report('format-refused', { path: source.path }, {})
    return text
  }
  return formatted
}

/** An article that has no words yet keeps the line on which to begin. */
function restoreInArticle(text: string, formatted: string): string {
  const written = text.slice(bodyStartOf(text))
  const bodyStart = bodyStartOf(formatted)
  const body =
    written.trim() === '' ? written : restoreCodeBlanks(written, formatted.slice(bodyStart))
  return formatted.slice(0, bodyStart) + body
}

function bodyStartOf(text: string): number {
  const split = splitFrontMatter(text)
  return split.kind === 'found' ? split.bodyStart : 0
}

/** What a page says, drawings aside: those are meant to change. */
function pageOf(text: string): string {
  const body = text.slice(bodyStartOf(text))
  const { html } = createRenderer({ highlight: false })(body)
  return html.replaceAll(/<(pre|svg|ul) class="(?:d|messages)[ "][\s\S]*?<\/\1>/g, '')
}

/** Prettier's errors name a line and a column, one-based both. */
function reportUnreadable(error: unknown, path: string, report: Report): void {
  const { loc, message } = error as {
    readonly loc?: { readonly start: { readonly line: number; readonly column: number } }
    readonly message: string
  }
  if (!loc) throw error
  const start = { line: loc.start.line, column: loc.start.column }
  report('format-unreadable', { path, start }, { detail: message.split('\n')[0] ?? '' })
}
