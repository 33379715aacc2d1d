import { buildDist } from './build-dist.ts'
import type { CommandCall, ExitCode } from './command.ts'
import { sourceTexts } from './source-texts.ts'
import { tellDist } from './tell-dist.ts'

/** `kumihan dist`: articles/ → dist/, all or nothing. */
export async function dist(call: CommandCall): Promise<ExitCode> {
  const { terminal } = call
  const started = terminal.now()
  const out = call.value('out') ?? 'dist'
  const built = await buildDist(call, {
    out,
    drafts: !call.flag('no-drafts'),
    future: call.flag('future'),
    strict: call.flag('strict'),
    cache: !call.flag('no-cache'),
  })
  const milliseconds = terminal.now() - started
  tellDist(call, { ...built, out, milliseconds, sourceText: sourceTexts(built.sources) })
  return built.exit
}
