import { arrangeDiagnostics } from '../diagnostics/arrange.ts'
import { countBySeverity } from '../diagnostics/count-by-severity.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { MessageLanguage } from '../diagnostics/message-language.ts'
import { formatDiagnostics } from '../diagnostics/format-diagnostic.ts'
import { toJson } from '../diagnostics/to-json.ts'
import type { ImportedArticle, ImportPlan, OldFile } from '../import/old-site.ts'
import type { Placing } from '../io/place-file.ts'
import type { CommandCall } from './command.ts'
import { wordsOf } from './import-words.ts'
import { terminalStyle } from './terminal-style.ts'

/** A file of the plan, and what became of it. */
export interface PlacedFile {
  readonly from: OldFile
  readonly path: string
  readonly placing: Placing
}

export interface ImportReport {
  readonly plan: ImportPlan
  readonly placed: readonly PlacedFile[]
  readonly list: readonly Diagnostic[]
  readonly files: readonly OldFile[]
}

/** Tells what was imported, file by file, what a person should look at, and how much it was. */
export function tellImport(call: CommandCall, report: ImportReport): void {
  const { terminal, language } = call
  if (call.flag('json')) {
    terminal.print(`${JSON.stringify(jsonOf(report, language), null, 2)}\n`)
    return
  }
  const { plan, placed, list, files } = report
  const placings = new Map(placed.map(({ path, placing }) => [path, placing]))
  for (const article of plan.articles) {
    const placing = placings.get(article.path)
    if (placing !== 'unchanged') terminal.tell(articleLines(article, placing, language))
  }
  if (list.length > 0) {
    const texts = new Map(files.map(({ shown, text }) => [shown, text]))
    const sourceText = (path: string) => texts.get(path)
    const style = terminalStyle(terminal.colour)
    const shown = arrangeDiagnostics(list, language)
    terminal.tell(`\n${formatDiagnostics(shown, { language, sourceText, style })}\n`)
  }
  terminal.tell(language === 'ja' ? japaneseSummary(report) : englishSummary(report))
}

function articleLines(
  { from, path, changes }: ImportedArticle,
  placing: Placing | undefined,
  language: MessageLanguage,
): string {
  const words = [...encodingWords(from, language), ...wordsOf(changes, language)]
  const arrow = placing === 'kept' ? '≠' : '→'
  const done = words.length > 0 ? `  ${words.join(language === 'ja' ? '、' : ', ')}\n` : ''
  return `${from.shown} ${arrow} ${path}\n${done}`
}

function encodingWords({ encoding }: OldFile, language: MessageLanguage): readonly string[] {
  if (encoding === undefined) return []
  return [language === 'ja' ? `${encoding} を UTF-8 にしました` : `${encoding} became UTF-8`]
}

/** Articles and other files by what became of them. */
interface Figures {
  readonly articles: number
  readonly drafts: number
  readonly files: number
  readonly unchanged: number
  readonly kept: number
  readonly needPerson: number
}

function figuresOf({ plan, placed, list }: ImportReport): Figures {
  const done = placed.filter(({ placing }) => placing === 'written' || placing === 'replaced')
  const paths = new Map(plan.articles.map((article) => [article.path, article]))
  const articles = done.flatMap(({ path }) => paths.get(path) ?? [])
  const { error, warning } = countBySeverity(list)
  return {
    articles: articles.length,
    drafts: articles.filter(isDraft).length,
    files: done.length - articles.length,
    unchanged: placed.filter(({ placing }) => placing === 'unchanged').length,
    kept: placed.filter(({ placing }) => placing === 'kept').length,
    needPerson: error + warning,
  }
}

function isDraft({ path, text }: ImportedArticle): boolean {
  return /(?:^|\/)drafts?\//.test(path) || /^draft: true$/m.test(text.split('\n---', 1)[0] ?? '')
}

function japaneseSummary(report: ImportReport): string {
  const { articles, drafts, files, unchanged, kept, needPerson } = figuresOf(report)
  const others = [
    ...(unchanged > 0 ? [`変わりのないファイルが ${unchanged} 個あります。\n`] : []),
    ...(kept > 0
      ? [`書き換えずに残したファイルが ${kept} 個あります（--force で置き換えます）。\n`]
      : []),
  ]
  const look = needPerson > 0 ? `人の目で見てほしいところが ${needPerson} か所あります。\n` : ''
  const done =
    articles + files === 0
      ? '新しく取り込むものはありませんでした。\n'
      : `articles/ に記事 ${articles}（うち下書き ${drafts}）、ほかのファイル ${files} を取り込みました。\n`
  return `${done}${others.join('')}${look}`
}

function englishSummary(report: ImportReport): string {
  const { articles, drafts, files, unchanged, kept, needPerson } = figuresOf(report)
  const others = [
    ...(unchanged > 0 ? [`${unchanged} files are unchanged.\n`] : []),
    ...(kept > 0 ? [`${kept} files were kept as they are (--force replaces them).\n`] : []),
  ]
  const look = needPerson > 0 ? `${needPerson} places want a look.\n` : ''
  const done =
    articles + files === 0
      ? 'There was nothing new to import.\n'
      : `Imported into articles/: ${articles} articles (${drafts} of them drafts), ${files} other files.\n`
  return `${done}${others.join('')}${look}`
}

function jsonOf(report: ImportReport, language: MessageLanguage): object {
  const { plan, placed, list } = report
  const articles = new Map(plan.articles.map((article) => [article.path, article]))
  const imported = placed.map(({ from, path, placing }) => {
    const changes = articles.get(path)?.changes ?? []
    const words = wordsOf(changes, language)
    return {
      from: from.shown,
      file: path,
      state: placing,
      ...(from.encoding === undefined ? {} : { encoding: from.encoding }),
      changes: changes.map((change, index) => ({ ...change, text: words[index] ?? '' })),
    }
  })
  return toJson(list, { kind: plan.kind, ...figuresOf(report), imported }, { language })
}
