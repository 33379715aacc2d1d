import { once } from 'node:events'
import { request } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import test from 'ava'
import { startPreviewServer } from '../../../lib/io/preview/preview-server.ts'
import type { Answer } from '../../../lib/io/preview/preview-server.ts'

const clientScripts = 'build/lib/io/preview/client'

const site = (path: string): Answer =>
  path === '/'
    ? { kind: 'redirect', location: '/blog/' }
    : { kind: 'file', name: 'a.html', contents: `<p>${path}</p>` }

interface Ask {
  readonly method?: string
  readonly host?: string
  readonly path?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** Asks without the tidying that `fetch` does to addresses and headers. */
async function ask(port: number, { method = 'GET', host, path = '/a', headers }: Ask = {}) {
  const call = request({ port, method, path, host: host ?? '127.0.0.1', headers: { ...headers } })
  call.end()
  const [response] = (await once(call, 'response')) as [IncomingMessage]
  response.setEncoding('utf8')
  let body = ''
  for await (const chunk of response) body += String(chunk)
  return { status: response.statusCode, headers: response.headers, body }
}

test('serves what the site answers, and lets nobody keep it or share it', async (t) => {
  const server = await startPreviewServer(0, site, clientScripts)
  t.teardown(server.close)
  const { status, headers, body } = await ask(server.port, { path: '/%E5%9B%B3' })
  t.is(status, 200)
  t.is(body, '<p>/図</p>')
  t.like(headers, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
  })
  t.is(headers['access-control-allow-origin'], undefined)
  t.is((await ask(server.port, { path: '/' })).headers.location, '/blog/')
})

test('HEAD gets the headers alone; other methods and foreign names are refused', async (t) => {
  const server = await startPreviewServer(0, site, clientScripts)
  t.teardown(server.close)
  const head = await ask(server.port, { method: 'HEAD' })
  t.deepEqual([head.status, head.body, head.headers['content-length']], [200, '', '9'])
  t.is((await ask(server.port, { method: 'POST' })).status, 405)
  t.is((await ask(server.port, { headers: { host: 'evil.example' } })).status, 403)
  t.is((await ask(server.port, { path: '/%2e%2e/secret' })).status, 400)
})

test('the script is served, and nothing beside it', async (t) => {
  const server = await startPreviewServer(0, site, clientScripts)
  t.teardown(server.close)
  const script = await ask(server.port, { path: '/.kumihan/client/main.js' })
  t.is(script.headers['content-type'], 'text/javascript; charset=utf-8')
  t.regex(script.body, /EventSource/)
  t.is((await ask(server.port, { path: '/.kumihan/client/nosuch.js' })).status, 404)
})

test('a page that begins to listen hears the last of what was said', async (t) => {
  const server = await startPreviewServer(0, site, clientScripts)
  server.send('change', { version: 1 })
  server.send('change', { version: 2 })
  const listening = ask(server.port, { path: '/.kumihan/events' })
  await new Promise((resolve) => setTimeout(resolve, 100))
  server.send('problems', { problems: [] })
  server.close()
  const { headers, body } = await listening
  t.is(headers['content-type'], 'text/event-stream')
  t.is(body.match(/event: change/g)?.length, 1)
  t.regex(body, /data: \{"version":2\}\n\nevent: problems\ndata: \{"problems":\[\]\}\n\n$/)
})

test('takes the next port when one is taken, on either address', async (t) => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  t.teardown(() => void other.close())
  const { port } = other.address() as AddressInfo
  const server = await startPreviewServer(port, site, clientScripts)
  t.teardown(server.close)
  t.true(server.port > port && server.port < port + 50)
  t.is((await ask(server.port)).status, 200)
})

test('listens on both loopback addresses and on no other', async (t) => {
  const server = await startPreviewServer(0, site, clientScripts)
  t.teardown(server.close)
  t.is((await ask(server.port, { host: '127.0.0.1' })).status, 200)
  // Not every machine has IPv6.
  const six = await ask(server.port, { host: '::1' }).catch(
    ({ code }: NodeJS.ErrnoException) => code,
  )
  t.true(typeof six === 'object' ? six.status === 200 : six !== 'ECONNREFUSED', JSON.stringify(six))
  // The whole of 127.0.0.0/8 is this machine on Linux: a server on 0.0.0.0 would answer here.
  await t.throwsAsync(ask(server.port, { host: '127.0.0.2' }))
})
