import { readArticle } from '../../lib/article/read-article.ts'
import { completeSettings } from '../../lib/config/settings.ts'
import { arrangeDiagnostics } from '../../lib/diagnostics/arrange.ts'
import { collectDiagnostics } from '../../lib/diagnostics/collect.ts'
import type { Diagnostic } from '../../lib/diagnostics/diagnostic.ts'
import { formatDiagnostic } from '../../lib/diagnostics/format-diagnostic.ts'
import { sourceFileOf } from '../../lib/io/sources/read-text-file.ts'
import { createProofreader } from '../../lib/markdown/proofreading/proofread.ts'
import { createArticleRenderer } from '../../lib/markdown/render-article.ts'
import { hasControlCharacters } from '../../lib/text/control-characters.ts'
import { wordPattern } from './article-bytes.ts'

const settings = completeSettings({
  title: '組版ノート',
  url: 'https://example.com',
  typography: { phrases: 'all', aozora: true, kenten: true },
})
const path = 'articles/a.md'

/** So long one article may take, in milliseconds; the machine of a test may be busy. */
const patience = 2000

type Sink = ReturnType<typeof collectDiagnostics>
let sink: Sink = collectDiagnostics('ja')

const renderers = (['page', 'feed'] as const).map((target) =>
  createArticleRenderer({
    settings,
    target,
    resolve: ({ href }) => ({ url: href }),
    report: (code, place, facts) => {
      if (target === 'page') sink.report(code, place, facts)
    },
  }),
)

/**
 * What is wrong with what becomes of an article: nothing (`undefined`) if there is a page with all
 * its words, or an error with a place; and it did not take long.
 */
export function judge(bytes: Buffer): string | undefined {
  const started = performance.now()
  const finding = judgeResult(bytes)
  const time = performance.now() - started
  return finding ?? (time > patience ? `took ${Math.round(time)} ms` : undefined)
}

function judgeResult(bytes: Buffer): string | undefined {
  sink = collectDiagnostics('ja')
  const { report, list } = sink
  const source = sourceFileOf(bytes, path, report)
  if (!source) return list.some(isError) ? undefined : 'neither a text nor an error'
  const article = readArticle(source, settings, report)
  if (!article) return list.some(isError) ? undefined : 'neither an article nor an error'
  const [page = '', feed = ''] = renderers.map((render) => render(article).html)
  createProofreader(settings.check, report)(article)
  for (const html of [page, feed]) {
    if (hasControlCharacters(html) || /\p{Cs}/u.test(html)) return 'a character that XML forbids'
  }
  return misplaced(list, source.text) ?? lostWord(article.body, page, list)
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error'
}

/** A place that is none; and nothing may throw that shows it. */
function misplaced(list: readonly Diagnostic[], text: string): string | undefined {
  const lines = text.split('\n').map((line) => Array.from(line).length)
  const isThere = ({ line, column }: { line: number; column: number }): boolean =>
    line >= 1 && line <= lines.length && column >= 1 && column <= (lines[line - 1] ?? 0) + 1
  // Characters that were taken out are counted in places, but not in this text.
  const isWhole = list.every(({ code }) => code !== 'control-char' && code !== 'encoding')
  for (const { place, code } of isWhole ? list : []) {
    const { start, end } = place
    if (start && !isThere(start)) return `${code} at ${start.line}:${start.column}`
    if (end && !isThere(end)) return `${code} up to ${end.line}:${end.column}`
  }
  for (const shown of arrangeDiagnostics(list, 'ja')) {
    formatDiagnostic(shown, { language: 'ja', sourceText: () => text })
  }
  return undefined
}

/** What is cut off is told of by one of these. */
const tellsOfLoss = new Set<string>([
  'table-columns',
  'unknown-fence-option',
  'unused-footnote',
  'unused-reference',
])

function lostWord(body: string, html: string, list: readonly Diagnostic[]): string | undefined {
  if (list.some((one) => isError(one) || tellsOfLoss.has(one.code))) return undefined
  // Comments and declarations are not published; tags can cut a word of code.
  const published = body
    .replaceAll(/<!--[^]*?-->|<[!?][^>]*>/g, '')
    .replaceAll(/(?:`{3,}|~{3,})[^\n]*/g, '')
  const words = html.replaceAll(/<[^>]*>/g, '')
  const lost = published
    .match(wordPattern)
    ?.find((one) => !words.includes(one) && !html.includes(one))
  return lost === undefined ? undefined : `${lost} is lost`
}
