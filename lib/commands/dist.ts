import type { CommandCall, ExitCode } from './command.ts'
import { glanceAt, recallDist } from './recall-dist.ts'
import { sourceTexts } from './source-texts.ts'
import { tellDist } from './tell-dist.ts'

/** `kumihan dist`: articles/ → dist/, all or nothing. */
export async function dist(call: CommandCall): Promise<ExitCode> {
  const { terminal } = call
  const started = terminal.now()
  const out = call.value('out') ?? 'dist'
  const options = {
    out,
    drafts: !call.flag('no-drafts'),
    future: call.flag('future'),
    strict: call.flag('strict'),
    cache: !call.flag('no-cache'),
  }
  const glance = options.cache ? glanceAt(call, options) : undefined
  const built =
    (glance && recallDist(call, options, glance)) ??
    // Loaded only now: nothing of it is needed to see that there is nothing to do.
    (await (await import('./build-dist.ts')).buildDist(call, options, glance))
  const milliseconds = terminal.now() - started
  await tellDist(call, { ...built, out, milliseconds, sourceText: sourceTexts(built.sources) })
  return built.exit
}
