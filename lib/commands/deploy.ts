import { toJson } from '../diagnostics/to-json.ts'
import { exitCode, UsageError } from './command.ts'
import type { CommandCall, ExitCode } from './command.ts'
import { deployFigures } from './deploy-figures.ts'
import { prepareSite } from './deploy-prepare.ts'
import { deploySite } from './deploy-site.ts'
import type { DeployOutcome } from './deploy-site.ts'
import { documentationOf } from './documentation-of.ts'

const out = 'dist'

/** `kumihan deploy`: the site is checked, built, verified, compared with the target, and sent. */
export async function deploy(call: CommandCall): Promise<ExitCode> {
  const allowDelete = readAllowDelete(call)
  const { terminal, language } = call
  const { exit, list: told, built } = await prepareSite(call, out)
  const outcome: DeployOutcome =
    exit === exitCode.done && built
      ? await deploySite(call, { out, built, allowDelete })
      : { exit, list: [], sent: false }
  if (call.flag('json')) {
    const list = [...told, ...outcome.list]
    const figures = deployFigures(outcome, list, call.flag('dry-run'))
    const json = toJson(list, figures, { language, documentation: documentationOf })
    terminal.print(`${JSON.stringify(json, null, 2)}\n`)
  }
  return outcome.exit
}

function readAllowDelete(call: CommandCall): number | undefined {
  const value = call.value('allow-delete')
  if (value === undefined) return undefined
  if (/^\d{1,9}$/.test(value)) return Number(value)
  throw new UsageError({
    ja: `--allow-delete には、消してよいファイルの数を書いてください（「${value}」は使えません）`,
    en: `--allow-delete takes the number of files that may be deleted, not "${value}"`,
  })
}
