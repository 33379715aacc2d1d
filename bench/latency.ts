import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { kumihan } from './tools/kumihan.ts'
import type { SiteSize, Tool } from './tools/tool.ts'

/** Tells whether a text comes to stand in a page within some milliseconds. */
type Watcher = (page: string, text: string, patience: number) => Promise<boolean>

/** The first saves find cold code everywhere: they do not count. */
const warmUp = 3
/** In milliseconds. The first save may come before anybody watches: then it is done again. */
const patience = { start: 120_000, first: 5_000, save: 60_000 }

/**
 * How long a writer waits, in milliseconds, from each save until the page is there anew: served by
 * this tool's preview, written to the disk by the others. (test/browser/dev.test.ts measures to the
 * picture in a browser.)
 */
export async function measureLatency(
  tool: Tool,
  site: string,
  size: SiteSize,
  saves: number,
): Promise<readonly number[]> {
  for (const path of tool.outputs) rmSync(join(site, path), { recursive: true, force: true })
  const [program, ...words] = tool.watch
  const child = spawn(program, words, { cwd: site, stdio: ['ignore', 'ignore', 'pipe'] })
  try {
    const watcher = tool === kumihan ? await watchPreview(child) : watchFolder(site)
    const index = Math.floor(size.articles / 2)
    const file = join(site, tool.article(index))
    const text = readFileSync(file, 'utf8')
    const page = tool.page(index)
    const save = (mark: string) => writeFileSync(file, `${text}\n${mark}\n`)
    await watcher(page, '', patience.start)
    do save('始め。')
    while (!(await watcher(page, '始め。', patience.first)))
    const waits: number[] = []
    for (let round = 0; round < warmUp + saves; round += 1) {
      await setTimeout(200)
      const mark = `保存${round}回目。`
      const begin = performance.now()
      save(mark)
      if (!(await watcher(page, mark, patience.save))) throw new Error(`never seen: ${mark}`)
      if (round >= warmUp) waits.push(performance.now() - begin)
    }
    return waits
  } finally {
    const gone = once(child, 'close')
    child.kill('SIGINT')
    await gone
  }
}

/** Asks for the page whenever the preview says that something changed. */
async function watchPreview(child: ChildProcess): Promise<Watcher> {
  const address = await addressOf(child)
  const events = await fetch(new URL('/.kumihan/events', address))
  const reader = events.body?.getReader()
  const decoder = new TextDecoder()
  return async (page, text, milliseconds) => {
    const url = new URL(basename(page), address)
    for (const deadline = Date.now() + milliseconds; Date.now() < deadline;) {
      if ((await (await fetch(url)).text()).includes(text)) return true
      for (let heard = ''; !heard.includes('event: change');) {
        heard += decoder.decode((await reader?.read())?.value)
      }
    }
    return false
  }
}

function addressOf({ stderr }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk
      const address = /http:\S+/.exec(said)?.[0]
      if (address !== undefined) resolve(address)
    })
    stderr?.once('close', () => reject(new Error(said)))
  })
}

/** Looks at the written page every millisecond. */
function watchFolder(site: string): Watcher {
  return async (page, text, milliseconds) => {
    const file = join(site, page)
    for (const deadline = Date.now() + milliseconds; Date.now() < deadline;) {
      if (existsSync(file) && readFileSync(file, 'utf8').includes(text)) return true
      await setTimeout(1)
    }
    return false
  }
}
