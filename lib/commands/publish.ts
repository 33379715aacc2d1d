import { join, relative, resolve, sep } from 'node:path'
import { publishArticle, publishedPath } from '../article/publish/publish-article.ts'
import type { Publication } from '../article/publish/publish-article.ts'
import { isoInZone, zoneOf } from '../article/zone.ts'
import { arrangeDiagnostics } from '../diagnostics/arrange.ts'
import { collectDiagnostics } from '../diagnostics/collect.ts'
import { countBySeverity } from '../diagnostics/count-by-severity.ts'
import { formatDiagnostics } from '../diagnostics/format-diagnostic.ts'
import { isThere, moveFile } from '../io/move-file.ts'
import { replaceFile } from '../io/replace-file.ts'
import { readTextFile } from '../io/sources/read-text-file.ts'
import { exitCode, UsageError } from './command.ts'
import type { CommandCall, ExitCode } from './command.ts'
import { siteSettings } from './site-settings.ts'
import { terminalStyle } from './terminal-style.ts'

/**
 * `kumihan publish ARTICLE`: a draft leaves the folder of drafts, gets today's date in the site's
 * zone unless it has one, and leads on from the address that it had. A folder of its own, with its
 * pictures, goes along.
 */
export function publish(call: CommandCall): ExitCode {
  const { root, language, terminal } = call
  const path = articlePath(call)
  const settings = siteSettings(call)
  if (!settings) return exitCode.wrongUsage
  const { report, list } = collectDiagnostics(language)
  const source = readTextFile({ path, file: join(root, path) }, report)
  const folder = ownFolder(root, path)
  const movesAlong = (other: string) => folder !== undefined && other.startsWith(`${folder}/`)
  const today = isoInZone(terminal.now(), zoneOf(settings.timezone)).slice(0, 10)
  const publication = source && publishArticle(source, today, settings, movesAlong, report)
  if (list.length > 0) {
    const sourceText = (one: string) => (one === path ? source?.text : undefined)
    const style = terminalStyle(terminal.colour)
    const shown = arrangeDiagnostics(list, language)
    terminal.tell(`${formatDiagnostics(shown, { language, sourceText, style })}\n`)
  }
  if (!publication || countBySeverity(list).error > 0) return exitCode.contentErrors
  if (source.text === publication.text && publication.to === path) throw noDraft(path)
  carryOut(call, publication, folder)
  tellPublication(call, publication)
  return exitCode.done
}

/** The article's path from the site's root; articles can be named from there, too. */
function articlePath({ root, terminal, operands }: CommandCall): string {
  const [operand = ''] = operands
  const named = resolve(terminal.cwd, operand)
  const path = relative(root, named).split(sep).join('/')
  const found = [path, operand].find((one) => /^articles\/.+\.md$/s.test(one) && isThere(root, one))
  if (found === undefined) throw noArticle(operand)
  return found
}

/** The folder that moves with a draft: that of an `index.md`, or one of the draft's own name. */
function ownFolder(root: string, path: string): string | undefined {
  const folder = path.replace(/(?:\/index)?\.md$/, '')
  const isDrafts = /(?:^|\/)drafts?$/.test(folder)
  return publishedPath(path) !== path && !isDrafts && isThere(root, folder) ? folder : undefined
}

function carryOut(
  { root }: CommandCall,
  { from, to, text }: Publication,
  folder: string | undefined,
): void {
  const goals =
    from === to
      ? []
      : [to, ...(folder === undefined ? [] : [publishedPath(`${folder}/`).slice(0, -1)])]
  for (const goal of goals) if (isThere(root, goal)) throw alreadyThere(goal)
  const [, folderGoal] = goals
  if (folder !== undefined && folderGoal !== undefined) moveFile(root, folder, folderGoal)
  if (from !== to && isThere(root, from)) moveFile(root, from, to)
  replaceFile(join(root, to), text, { path: to })
}

function tellPublication(
  { terminal, language }: CommandCall,
  { to, alias, article, leftBehind }: Publication,
): void {
  terminal.print(`${to}\n`)
  const japanese = language === 'ja'
  const date = article.meta.date?.iso.slice(0, 10) ?? ''
  terminal.tell(japanese ? `${date} の記事にしました。\n` : `It is an article of ${date} now.\n`)
  if (alias !== undefined) {
    terminal.tell(
      japanese
        ? `${alias} からは新しいアドレスに転送されます。\n`
        : `${alias} leads to the new address.\n`,
    )
  }
  if (leftBehind.length > 0) {
    const names = leftBehind.join(japanese ? '、' : ', ')
    terminal.tell(
      japanese
        ? `下書きのフォルダーに残っているもの: ${names}\n`
        : `still in the folder of drafts: ${names}\n`,
    )
  }
}

function noArticle(operand: string): UsageError {
  return new UsageError({
    ja: `「${operand}」という記事はありません。例: kumihan publish articles/drafts/dns.md`,
    en: `there is no article "${operand}"; for example: kumihan publish articles/drafts/dns.md`,
  })
}

function noDraft(path: string): UsageError {
  return new UsageError({
    ja: `${path} は下書きではありません`,
    en: `${path} is not a draft`,
  })
}

function alreadyThere(path: string): UsageError {
  return new UsageError({
    ja: `${path} はもうあります。どちらかの名前を変えてから、もう一度動かしてください`,
    en: `${path} is there already; rename one of the two and try again`,
  })
}
