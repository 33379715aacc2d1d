import { relative, resolve, sep } from 'node:path'
import { collectDiagnostics } from '../diagnostics/collect.ts'
import { countBySeverity } from '../diagnostics/count-by-severity.ts'
import { formatDiagnostics } from '../diagnostics/format-diagnostic.ts'
import type { Report } from '../diagnostics/diagnostic.ts'
import { replaceFile } from '../io/replace-file.ts'
import { findFiles } from '../io/sources/find-files.ts'
import type { FoundFile } from '../io/sources/found-file.ts'
import { readTextFile } from '../io/sources/read-text-file.ts'
import { exitCode } from './command.ts'
import type { CommandCall, ExitCode } from './command.ts'
import { formatText } from './format-text.ts'
import { terminalStyle } from './terminal-style.ts'
import { unifiedDiff } from './unified-diff.ts'

/**
 * `kumihan format [FILES] [--check]`: Prettier over articles and layouts, drawings put right, plain
 * slips mended. With `--check` the changes are shown and not made.
 */
export async function format(call: CommandCall): Promise<ExitCode> {
  const { terminal, language } = call
  const { report, list } = collectDiagnostics(language)
  let changed = 0
  for (const found of filesOf(call, report)) {
    call.enter(found.path)
    const source = readTextFile(found, report)
    if (!source) continue
    const formatted = await formatText(source, found.file, report)
    if (formatted === undefined || formatted === source.text) continue
    changed += 1
    if (call.flag('check')) {
      terminal.print(await unifiedDiff(found.path, source.text, formatted))
    } else {
      replaceFile(found.file, formatted, { path: found.path })
      terminal.print(`${found.path}\n`)
    }
  }
  if (list.length > 0) {
    const style = terminalStyle(terminal.colour)
    terminal.tell(`${formatDiagnostics(list, { language, style })}\n`)
  }
  const { error } = countBySeverity(list)
  if (changed > 0 || error === 0) terminal.tell(summaryOf(changed, call))
  return error > 0 || (call.flag('check') && changed > 0) ? exitCode.contentErrors : exitCode.done
}

/** The files named on the command line, else all that the site has of its own. */
function filesOf({ operands, root, terminal }: CommandCall, report: Report): readonly FoundFile[] {
  if (operands.length > 0) {
    return operands.map((operand) => {
      const file = resolve(terminal.cwd, operand)
      const path = relative(root, file).split(sep).join('/')
      return { path: path.startsWith('../') ? operand : path, file, named: true }
    })
  }
  const articles = findFiles(root, 'articles', report)
  if (articles === undefined) report('articles-missing', { path: 'articles' }, {})
  return [...(articles ?? []), ...(findFiles(root, 'layouts', report) ?? [])].filter(({ path }) =>
    /^articles\/.*\.md$|^layouts\/.*\.(?:html|css)$/.test(path),
  )
}

function summaryOf(count: number, { language, ...call }: CommandCall): string {
  const check = call.flag('check')
  if (language === 'ja') {
    if (count === 0) return 'どのファイルも整っています。\n'
    return check
      ? `整えるとよいファイルが ${count} 件あります。kumihan format で整います。\n`
      : `${count} 件のファイルを整えました。\n`
  }
  if (count === 0) return 'All files are in order.\n'
  const files = `${count} file${count === 1 ? '' : 's'}`
  return check ? `${files} would change; kumihan format does it.\n` : `${files} put in order.\n`
}
