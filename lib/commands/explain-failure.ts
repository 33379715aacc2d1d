import { formatDiagnostic } from '../diagnostics/format-diagnostic.ts'
import type { MessageLanguage } from '../diagnostics/message-language.ts'
import { EnvironmentProblem } from '../io/environment-problem.ts'
import { exitCode, UsageError } from './command.ts'
import type { ExitCode } from './command.ts'
import type { Terminal } from './terminal.ts'

interface Circumstances {
  readonly terminal: Pick<Terminal, 'tell'>
  readonly language: MessageLanguage
  /** The file that was being worked on. */
  readonly inWork: string | undefined
  /** Show the stack of an internal error. */
  readonly debug: boolean
}

/** Tells the person what ended a command, and gives the exit code for it. */
export function explainFailure(error: unknown, circumstances: Circumstances): ExitCode {
  const { terminal, language } = circumstances
  if (error instanceof UsageError) {
    terminal.tell(`kumihan: ${error.wording[language]}\n`)
    return exitCode.wrongUsage
  }
  if (error instanceof EnvironmentProblem) {
    terminal.tell(`${formatDiagnostic(error.describe(language), { language })}\n`)
    return exitCodeOf(error)
  }
  terminal.tell(describeInternalError(error, circumstances))
  return exitCode.internalError
}

/** What the machine refused is 3, what was asked for in vain is 2. */
export function exitCodeOf(problem: EnvironmentProblem): ExitCode {
  return problem.kind === 'usage' ? exitCode.wrongUsage : exitCode.environmentFailed
}

function describeInternalError(error: unknown, { language, inWork, debug }: Circumstances): string {
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  const stack = debug && error instanceof Error ? `${error.stack ?? ''}\n` : ''
  const where = inWork === undefined ? '' : `${inWork}: `
  const advice =
    language === 'ja'
      ? `${where}内部エラー: ${reason}\nkumihan の誤りです。${debug ? '' : '--debug を付けてもう一度動かすと、詳しい記録が出ます。'}その出力を添えて報告してください。`
      : `${where}internal error: ${reason}\nThis is a mistake in kumihan. ${debug ? '' : 'Run it again with --debug for the stack, and '}${debug ? 'Please ' : ''}report it with that output.`
  return `${advice}\n${stack}`
}
