import { arrangeDiagnostics } from '../diagnostics/arrange.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { formatDiagnostics } from '../diagnostics/format-diagnostic.ts'
import type { DeployPlan } from '../io/deploy/deploy-plan.ts'
import type { CommandCall } from './command.ts'
import { deployWords, planText } from './deploy-words.ts'
import type { Stop } from './deploy-words.ts'
import { terminalStyle } from './terminal-style.ts'

/** Tells the person of a deployment as it goes on. With `--json` it is silent and can't ask. */
export interface DeployTeller {
  readonly problems: (list: readonly Diagnostic[]) => void
  readonly plan: (plan: DeployPlan, target: string) => void
  readonly upToDate: (target: string) => void
  readonly rehearsed: () => void
  readonly canAsk: boolean
  /** True when the person says yes; always false when nobody can be asked. */
  readonly confirm: (plan: DeployPlan) => Promise<boolean>
  readonly sent: (plan: DeployPlan, url: string, milliseconds: number) => void
  readonly stopped: (at: Stop) => void
}

export function createDeployTeller(call: CommandCall): DeployTeller {
  const { terminal, language } = call
  const silent = call.flag('json')
  const ask = silent ? undefined : terminal.ask
  const words = deployWords[language]
  const tell = (text: string): void => {
    if (!silent) terminal.tell(text)
  }
  return {
    problems: (list) => {
      if (list.length === 0) return
      const style = terminalStyle(terminal.colour)
      tell(`${formatDiagnostics(arrangeDiagnostics(list, language), { language, style })}\n`)
    },
    plan: (plan, target) => tell(planText(plan, target, language)),
    upToDate: (target) => tell(words.upToDate(target)),
    rehearsed: () => tell(words.rehearsed),
    canAsk: ask !== undefined,
    confirm: async (plan) => isYes((await ask?.(words.question(plan))) ?? ''),
    sent: (plan, url, milliseconds) => tell(words.sent(plan, url, milliseconds)),
    stopped: (at) => tell(words.stopped[at]),
  }
}

function isYes(answer: string): boolean {
  return /^(?:y|yes|はい)$/i.test(answer.normalize('NFKC').trim())
}
