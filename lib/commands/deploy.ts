import { toJson } from '../diagnostics/to-json.ts'
import { buildDist } from './build-dist.ts'
import type { DistBuild } from './build-dist.ts'
import { exitCode, UsageError } from './command.ts'
import type { CommandCall, ExitCode } from './command.ts'
import { deployFigures } from './deploy-figures.ts'
import { deploySite } from './deploy-site.ts'
import type { DeployOutcome } from './deploy-site.ts'
import { sourceTexts } from './source-texts.ts'
import { tellDist } from './tell-dist.ts'

const out = 'dist'

/** `kumihan deploy`: dist/ is built, verified, compared with the target, and sent after a yes. */
export async function deploy(call: CommandCall): Promise<ExitCode> {
  const allowDelete = readAllowDelete(call)
  const { terminal, language } = call
  const started = terminal.now()
  const built = await buildDist(call, { out, drafts: true, future: false, strict: false })
  const milliseconds = terminal.now() - started
  const asJson = call.flag('json')
  if (!asJson) {
    tellDist(call, { ...built, out, milliseconds, sourceText: sourceTexts(built.sources) })
  }
  const outcome = await afterBuild(call, built, allowDelete)
  if (asJson) {
    const list = [...built.list, ...outcome.list]
    const figures = deployFigures(outcome, list, call.flag('dry-run'))
    terminal.print(`${JSON.stringify(toJson(list, figures, { language }), null, 2)}\n`)
  }
  return outcome.exit
}

function afterBuild(
  call: CommandCall,
  built: DistBuild,
  allowDelete: number | undefined,
): Promise<DeployOutcome> {
  return built.exit === exitCode.done
    ? deploySite(call, { out, built, allowDelete })
    : Promise.resolve({ exit: built.exit, list: [], sent: false })
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
