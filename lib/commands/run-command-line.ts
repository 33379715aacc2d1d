import { nearest } from '../diagnostics/nearest.ts'
import type { MessageLanguage } from '../diagnostics/message-language.ts'
import { exitCode, UsageError } from './command.ts'
import type { Command, ExitCode } from './command.ts'
import { commands } from './command-list.ts'
import { parseCall } from './parse-call.ts'
import type { Terminal } from './terminal.ts'

/** From the words of a command line to an exit code. Nothing that a person can type throws. */
export async function runCommandLine(
  argv: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const language = languageIn(argv) ?? terminal.language
  let inWork: string | undefined
  try {
    return await dispatch(argv, terminal, language, (path) => {
      inWork = path
    })
  } catch (error) {
    if (isOfInstallation(error)) throw error
    const debug = argv.includes('--debug')
    const { explainFailure } = await import('./explain-failure.ts')
    return explainFailure(error, { terminal, language, inWork, debug })
  }
}

/** Parts of the tool could not be loaded: those that would explain it might be missing as well. */
function isOfInstallation(error: unknown): boolean {
  const { code = '' } = error as NodeJS.ErrnoException
  return /MODULE_NOT_FOUND$|^E[MN]FILE$/.test(code)
}

async function dispatch(
  argv: readonly string[],
  terminal: Terminal,
  language: MessageLanguage,
  enter: (path: string) => void,
): Promise<ExitCode> {
  const [name, ...rest] = argv
  if (name === '--version' || name === '-v') {
    terminal.print(`${(await import('./tool-folder.ts')).toolVersion()}\n`)
    return exitCode.done
  }
  const wantsOverview = name === undefined || name === '--help' || name === '-h' || name === 'help'
  if (wantsOverview) {
    const text = (await import('./help.ts')).overview(language)
    if (name !== undefined) terminal.print(text)
    else terminal.tell(text)
    return name === undefined ? exitCode.wrongUsage : exitCode.done
  }
  const command = commandNamed(name)
  const call = parseCall(command, rest, terminal, language, enter)
  if (call.flag('help')) {
    terminal.print((await import('./help.ts')).helpOf(command, language))
    return exitCode.done
  }
  const run = await command.load()
  return await run(call)
}

function commandNamed(name: string): Command {
  const command = commands.find((candidate) => candidate.name === name)
  if (command) return command
  const guess = nearest(
    name,
    commands.map((candidate) => candidate.name),
  )
  throw new UsageError({
    ja: `「${name}」というコマンドはありません${guess ? `（${guess} のことですか？）` : ''}。コマンドの一覧: kumihan --help`,
    en: `there is no command "${name}"${guess ? ` (did you mean ${guess}?)` : ''}; for a list: kumihan --help`,
  })
}

/** `--lang` is looked for before anything else, so that complaints about the rest come in it. */
function languageIn(argv: readonly string[]): MessageLanguage | undefined {
  const inline = argv.find((word) => word.startsWith('--lang='))?.slice('--lang='.length)
  const value = inline ?? argv[argv.indexOf('--lang') + 1]
  const given = inline !== undefined || argv.includes('--lang')
  return given && (value === 'ja' || value === 'en') ? value : undefined
}
