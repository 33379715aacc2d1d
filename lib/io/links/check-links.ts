import { setTimeout } from 'node:timers/promises'
import { askServer } from './ask-server.ts'
import type { AskOptions, LinkProblem } from './ask-server.ts'
import type { LinkMemory } from './link-memory.ts'

export interface CheckLinksOptions extends AskOptions {
  /** How many servers are asked at once. */
  readonly servers: number
  /** Pause between two questions to one server, in milliseconds. */
  readonly pause: number
  readonly memory: LinkMemory
  readonly now: () => number
  /** Told of each address that is done. */
  readonly advance: () => void
  /** True once the person has asked to stop: no further question is put. */
  readonly interrupted: () => Promise<boolean>
}

/**
 * Asks for every address, each once, and gives those that cannot be opened, with the reason. No
 * server gets two questions at a time; what was fine a few days ago is not asked for again.
 */
export async function checkLinks(
  urls: readonly string[],
  options: CheckLinksOptions,
): Promise<ReadonlyMap<string, string>> {
  const { memory, now, advance } = options
  const broken = new Map<string, string>()
  const unknown = [...new Set(urls)].filter((url) => !memory.isFine(url, now()))
  const queues = [...byServer(unknown)]

  async function work(): Promise<void> {
    for (let queue = queues.shift(); queue; queue = queues.shift()) {
      for (const [number, url] of queue.entries()) {
        if (number > 0) await setTimeout(options.pause)
        if (await options.interrupted()) return
        const problem: LinkProblem = await askServer(url, options)
        if (problem === undefined) memory.noteFine(url, now())
        else broken.set(url, problem)
        advance()
      }
    }
  }

  await Promise.all(Array.from({ length: options.servers }, work))
  return broken
}

function byServer(urls: readonly string[]): Iterable<readonly string[]> {
  const queues = new Map<string, string[]>()
  for (const url of urls) {
    const { host } = new URL(url)
    const queue = queues.get(host)
    if (queue) queue.push(url)
    else queues.set(host, [url])
  }
  return queues.values()
}
