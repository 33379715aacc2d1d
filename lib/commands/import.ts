import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { collectDiagnostics } from '../diagnostics/collect.ts'
import { countBySeverity } from '../diagnostics/count-by-severity.ts'
import type { Report } from '../diagnostics/diagnostic.ts'
import { importSite } from '../import/import-site.ts'
import type { ImportPlan } from '../import/old-site.ts'
import { placeFile } from '../io/place-file.ts'
import type { Placing } from '../io/place-file.ts'
import { readOldSite } from '../io/read-old-site.ts'
import type { FoundOldFile } from '../io/read-old-site.ts'
import { contains } from '../io/shown-path.ts'
import { exitCode, UsageError } from './command.ts'
import type { CommandCall, ExitCode } from './command.ts'
import { siteSettings } from './site-settings.ts'
import { tellImport } from './tell-import.ts'
import type { PlacedFile } from './tell-import.ts'

/**
 * `kumihan import DIR`: an old site → articles/. The old one stays as it is; in the new one nothing
 * is overwritten without `--force`, and what is there already and says the same stays untouched.
 */
export function importOldSite(call: CommandCall): ExitCode {
  const { root, language } = call
  const folder = oldFolder(call)
  const settings = siteSettings(call)
  if (!settings) return exitCode.wrongUsage
  const { report, list } = collectDiagnostics(language)
  const files = readOldSite(folder, root, report)
  const plan = importSite(files, settings, report, call.enter)
  if (plan.articles.length === 0 && list.length === 0) throw nothingThere(call.operands[0] ?? '')
  const placed = placeAll(call, plan, files, report)
  tellImport(call, { plan, placed, list, files })
  return countBySeverity(list).error > 0 ? exitCode.contentErrors : exitCode.done
}

function oldFolder({ root, terminal, operands }: CommandCall): string {
  const [operand = ''] = operands
  const folder = resolve(terminal.cwd, operand)
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw notAFolder(operand)
  if (contains(folder, root) || contains(resolve(root, 'articles'), folder))
    throw ownFolder(operand)
  return folder
}

function placeAll(
  call: CommandCall,
  { articles, carried }: ImportPlan,
  files: readonly FoundOldFile[],
  report: Report,
): readonly PlacedFile[] {
  const onDisk = new Map(files.map(({ path, file }) => [path, file]))
  const force = call.flag('force')
  const place = (path: string, contents: string | Uint8Array): Placing => {
    const placing = placeFile(call.root, path, contents, force)
    if (placing === 'kept') report('import-kept-yours', { path }, {})
    return placing
  }
  return [
    ...articles.map(({ from, path, text }) => ({ from, path, placing: place(path, text) })),
    ...carried.map(({ from, path }) => {
      const bytes = readFileSync(onDisk.get(from.path) ?? from.path)
      return { from, path, placing: place(path, bytes) }
    }),
  ]
}

function notAFolder(operand: string): UsageError {
  return new UsageError({
    ja: `「${operand}」というフォルダーはありません`,
    en: `there is no folder "${operand}"`,
  })
}

function ownFolder(operand: string): UsageError {
  return new UsageError({
    ja: `「${operand}」はこのサイト自身のフォルダーです。昔のサイトのフォルダーを指定してください`,
    en: `"${operand}" is this site's own folder; name the folder of the old site`,
  })
}

function nothingThere(operand: string): UsageError {
  return new UsageError({
    ja: `「${operand}」に取り込める記事（HTML か Markdown）がありません`,
    en: `there is no article in "${operand}", neither HTML nor Markdown`,
  })
}
