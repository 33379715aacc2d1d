import { createServer } from 'node:http'
import type { RequestListener, Server } from 'node:http'
import { failedWith } from '../system-error.ts'

/** Both addresses that `localhost` can mean. Nobody else in the network reaches these. */
const loopback = ['127.0.0.1', '::1']

/** So many ports are tried, one after the other. */
const attempts = 50
const highestPort = 65_535

/** Servers on one port, on every loopback address that this machine has. */
export interface Listening {
  readonly port: number
  readonly servers: readonly Server[]
}

/**
 * Listens on `port`, or on the next one that is free.
 * @param port 0 for any
 * @throws the system's error when none can be had
 */
export async function listen(port: number, handle: RequestListener): Promise<Listening> {
  for (let attempt = 1; ; attempt += 1) {
    const candidate = port === 0 ? 0 : port + attempt - 1
    const isLast = attempt === attempts || candidate === highestPort
    const listening = await listenOn(candidate, handle, isLast)
    if (listening) return listening
  }
}

async function listenOn(
  port: number,
  handle: RequestListener,
  isLast: boolean,
): Promise<Listening | undefined> {
  const servers: Server[] = []
  let chosen = port
  let missing: unknown
  for (const host of loopback) {
    try {
      servers.push(await open(host, chosen, handle))
      chosen = portOf(servers)
    } catch (error) {
      missing = error
      if (failedWith(error, 'EADDRNOTAVAIL', 'EAFNOSUPPORT')) continue
      for (const server of servers) server.close()
      if (failedWith(error, 'EADDRINUSE') && !isLast) return undefined
      throw error
    }
  }
  if (servers.length === 0) throw missing
  return { port: chosen, servers }
}

function open(host: string, port: number, handle: RequestListener): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer(handle)
    server.once('error', reject)
    server.listen({ host, port, ipv6Only: host.includes(':') }, () => {
      server.off('error', reject)
      resolve(server)
    })
  })
}

function portOf(servers: readonly Server[]): number {
  const address = servers[0]?.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}
