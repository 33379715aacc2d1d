import { setTimeout } from 'node:timers/promises'
import { openBrowser } from '../io/preview/open-browser.ts'
import { startPreviewServer } from '../io/preview/preview-server.ts'
import type { PreviewServer } from '../io/preview/preview-server.ts'
import { isSystemError, systemReason } from '../io/system-error.ts'
import { watchSources } from '../io/watch.ts'
import { exitCode, UsageError } from './command.ts'
import type { CommandCall, ExitCode } from './command.ts'
import { openSession } from './dev-session.ts'
import { createDevTeller } from './dev-teller.ts'
import { explainFailure } from './explain-failure.ts'
import { noSite } from './site-settings.ts'
import { previewScripts } from './tool-folder.ts'

const defaultPort = 8000

/** How long Ctrl-C may wait until it is heard, in milliseconds. */
const patience = 100

/** `kumihan dev`: shows the site in a browser, and again after each save, until Ctrl-C. */
export async function dev(call: CommandCall): Promise<ExitCode> {
  const { root, language, terminal } = call
  const wanted = wantedPort(call.value('port'))
  const teller = createDevTeller(call)
  let server: PreviewServer | undefined
  const session = openSession(call, {
    changed: (change) => server?.send('change', change),
    problems: (problems) => server?.send('problems', problems),
    checked: teller.checked,
  })
  if (!session.sources().settings) throw noSite
  const running = await startPreviewServer(wanted, session.answer, previewScripts()).catch(
    explainPort(wanted),
  )
  server = running

  /** A mistake of the tool must not end the preview: the next save may go around it. */
  const look = async (changes: Parameters<typeof session.update>[0]): Promise<void> => {
    try {
      await session.update(changes)
    } catch (error) {
      explainFailure(error, { terminal, language, inWork: undefined, debug: call.flag('debug') })
    }
  }
  const watch = watchSources(root, (changes) => {
    teller.changed(changes)
    void look(changes)
  })
  await watch.ready
  const address = `http://localhost:${running.port}${session.home()}`
  teller.started(address, wanted, running.port)
  if (call.flag('open')) openBrowser(address)
  await look({ files: new Set(), structure: true })

  while (!(await terminal.interrupted())) await setTimeout(patience)
  await watch.close()
  running.close()
  return exitCode.interrupted
}

function wantedPort(value: string | undefined): number {
  if (value === undefined) return defaultPort
  const port = Number(value)
  if (/^\d{1,5}$/.test(value) && port <= 65_535) return port
  throw new UsageError({
    ja: `--port には 1 から 65535 までの番号を指定してください（「${value}」は使えません）`,
    en: `--port takes a number from 1 to 65535, not "${value}"`,
  })
}

function explainPort(port: number): (error: unknown) => never {
  return (error) => {
    if (!isSystemError(error)) throw error
    throw new UsageError({
      ja: `ポート ${port} を使えません（${systemReason(error)}）。--port でほかの番号を指定してください`,
      en: `port ${port} can't be used (${systemReason(error)}); name another one with --port`,
    })
  }
}
