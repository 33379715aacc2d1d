import { readdirSync, readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { contentType } from './content-types.ts'
import { openEventStream } from './event-stream.ts'
import type { EventStream } from './event-stream.ts'
import { listen } from './listen.ts'
import { readRequest } from './read-request.ts'
import type { PreviewRequest } from './read-request.ts'

/** What the site has at a path. */
export type Answer =
  | {
      readonly kind: 'file'
      /** Says the type of the contents: `a/b.html`. */
      readonly name: string
      readonly contents: string | Uint8Array
      readonly status?: 200 | 404 | 500
    }
  /** `location` is percent-encoded. */
  | { readonly kind: 'redirect'; readonly location: string }

export interface PreviewServer {
  readonly port: number
  readonly send: EventStream['send']
  readonly close: () => void
}

/** On everything that is served: no copy of it is kept, and no page of another site gets it. */
const commonHeaders = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'content-security-policy': "frame-ancestors 'none'",
}

/**
 * Serves a site to browsers on this machine, and to nobody else. It knows no files: `answer` has
 * what there is, by path.
 *
 * @param port the next free one is taken when it is not
 * @param scriptFolder holds the scripts that run in the page
 */
export async function startPreviewServer(
  port: number,
  answer: (path: string) => Answer,
  scriptFolder: string,
): Promise<PreviewServer> {
  const events = openEventStream()
  const scripts = readScripts(scriptFolder)

  function handle(request: IncomingMessage, response: ServerResponse): void {
    const asked = readRequest(request.method, request.url, request.headers.host)
    // A page that is left while it loads is no trouble.
    response.on('error', () => {})
    respond(asked, response)
  }

  function respond(asked: PreviewRequest, response: ServerResponse): void {
    switch (asked.kind) {
      case 'refused':
        if (asked.status === 405) response.setHeader('allow', 'GET, HEAD')
        return finish(response, asked.status, 'text/plain', `${asked.reason}\n`)
      case 'events':
        response.writeHead(200, { ...commonHeaders, 'content-type': 'text/event-stream' })
        if (response.req.method === 'HEAD') return void response.end()
        return events.join(response)
      case 'client': {
        const script = scripts.get(asked.name)
        if (script === undefined) return finish(response, 404, 'text/plain', 'not found\n')
        return finish(response, 200, contentType(asked.name), script)
      }
      case 'site':
        return respondFromSite(answer(asked.path), response)
    }
  }

  const { servers, ...listening } = await listen(port, handle)
  return {
    port: listening.port,
    send: events.send,
    close: () => {
      events.close()
      for (const server of servers) {
        server.close()
        server.closeAllConnections()
      }
    },
  }
}

function respondFromSite(answer: Answer, response: ServerResponse): void {
  if (answer.kind === 'redirect') {
    response.setHeader('location', answer.location)
    return finish(response, 302, 'text/plain', '')
  }
  finish(response, answer.status ?? 200, contentType(answer.name), answer.contents)
}

function finish(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Uint8Array,
): void {
  const bytes = Buffer.from(body)
  response.writeHead(status, {
    ...commonHeaders,
    'content-type': type,
    'content-length': bytes.length,
  })
  response.end(response.req.method === 'HEAD' ? undefined : bytes)
}

/** The script that runs in the page, file by file; read once. */
function readScripts(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'))
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}
