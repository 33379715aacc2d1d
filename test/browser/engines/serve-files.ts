import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Files of a site by path from its home: `index.html`. */
export type SiteFiles = ReadonlyMap<string, string | Uint8Array>

/** What the strictest server would say; pages must look the same under it. */
export const strictPolicy = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'"

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** The type of a file, by its name. */
export function contentTypeOf(name: string): string {
  return contentTypes[name.slice(name.lastIndexOf('.'))] ?? 'application/octet-stream'
}

/** A file by the path that a browser asks for; `home` is where the site begins: `/blog/`. */
export function fileAt(
  files: SiteFiles,
  home: string,
  pathname: string,
): { readonly name: string; readonly body: string | Uint8Array } | undefined {
  const name = decodeURIComponent(pathname)
    .replace(home, '')
    .replace(/^$|\/$/, '$&index.html')
  const body = files.get(name)
  return body === undefined ? undefined : { name, body }
}

/** A server on this machine for a site in memory. */
export interface FileServer {
  /** The address of a file. */
  readonly address: (path: string) => string
  readonly close: () => void
}

export async function serveFiles(files: SiteFiles, home = '/'): Promise<FileServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    // For engines that need a frame to be narrow.
    const file =
      pathname === '/.frame'
        ? {
            name: 'frame.html',
            body: '<!doctype html><style>body{margin:0}</style><iframe></iframe>',
          }
        : fileAt(files, home, pathname)
    response.writeHead(file ? 200 : 404, {
      'content-type': contentTypeOf(file?.name ?? ''),
      ...(pathname === '/.frame' ? {} : { 'content-security-policy': strictPolicy }),
    })
    response.end(file?.body)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    address: (path) =>
      `http://127.0.0.1:${port}${home}${path.split('/').map(encodeURIComponent).join('/')}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
