import test from 'ava'
import type { ExecutionContext } from 'ava'
import { chromium } from './chromium.ts'
import type { Engine, RunningEngine } from './engine.ts'
import { firefox } from './firefox.ts'
import { serveFiles } from './serve-files.ts'
import type { FileServer, SiteFiles } from './serve-files.ts'
import { webkit } from './webkit.ts'

export const engines: readonly Engine[] = [chromium, firefox, webkit]

const running = new Map<Engine, Promise<RunningEngine>>()

test.after.always('close the engines', async () => {
  for (const engine of running.values()) await (await engine.catch(() => undefined))?.close()
})

/** One test for each engine. Of an engine that isn't here it says so, and passes. */
export function engineTest(
  title: string,
  run: (t: ExecutionContext, engine: RunningEngine, kind: Engine) => Promise<void>,
): void {
  for (const engine of engines) {
    test.serial(`${engine.name}: ${title}`, async (t) => {
      if (engine.missing.length > 0) {
        t.log(`not run: ${engine.missing.join(', ')} not here`)
        return t.pass()
      }
      const started = running.get(engine) ?? engine.start()
      running.set(engine, started)
      return run(t, await started, engine)
    })
  }
}

/** Serves a site in memory until the tests of the file are over. */
export function serveForTests(files: SiteFiles, home = '/'): Promise<FileServer> {
  const server = serveFiles(files, home)
  test.after.always('close a server', async () => (await server).close())
  return server
}
