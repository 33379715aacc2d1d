import type { ServerResponse } from 'node:http'

/** The pages that listen (Server-Sent Events). */
export interface EventStream {
  /** Takes a page in, and tells it the last message of each kind. */
  readonly join: (response: ServerResponse) => void
  readonly send: (event: string, data: unknown) => void
  readonly close: () => void
}

/** A connection on which nothing happens is held to be dead by some, in milliseconds. */
const heartbeat = 20_000
/** A page that lost its server asks for it again after so many milliseconds. */
const retry = 500

export function openEventStream(): EventStream {
  const listeners = new Set<ServerResponse>()
  const latest = new Map<string, string>()
  const beat = setInterval(() => tellAll(':\n\n'), heartbeat)
  beat.unref()

  function tellAll(text: string): void {
    for (const listener of listeners) listener.write(text)
  }

  return {
    join: (response) => {
      listeners.add(response)
      response.on('close', () => listeners.delete(response))
      response.write(`retry: ${retry}\n\n${[...latest.values()].join('')}`)
    },
    send: (event, data) => {
      const text = `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`
      latest.set(event, text)
      tellAll(text)
    },
    close: () => {
      clearInterval(beat)
      for (const listener of listeners) listener.end()
    },
  }
}
