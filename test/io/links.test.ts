import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'ava'
import { checkLinks } from '../../lib/io/links/check-links.ts'
import { openLinkMemory } from '../../lib/io/links/link-memory.ts'
import { temporaryFolder } from '../temporary-folder.ts'

// No question leaves this machine: all servers are on the loopback interface.

async function listen(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<{ readonly server: Server; readonly url: string }> {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

function options(file = join(temporaryFolder(), 'links.json')) {
  return {
    servers: 3,
    pause: 0,
    patience: 3000,
    userAgent: 'kumihan/test',
    memory: openLinkMemory(file),
    now: () => 1_000_000,
    advance: () => {},
    interrupted: async () => false,
  }
}

test('addresses that cannot be opened come back with the reason', async (t) => {
  const { server, url } = await listen((request, response) => {
    if (request.url === '/slow') return
    if (request.url === '/no-head' && request.method === 'HEAD') response.statusCode = 404
    if (request.url === '/gone') response.statusCode = 410
    if (request.url === '/private') response.statusCode = 403
    if (request.url === '/moved') response.writeHead(301, { location: '/fine' })
    response.end()
  })
  const urls = ['/fine', '/no-head', '/gone', '/private', '/moved', '/slow'].map((p) => url + p)
  const broken = await checkLinks([...urls, 'http://127.0.0.1:9/'], options())
  t.deepEqual(Object.fromEntries(broken), {
    [`${url}/gone`]: '410',
    [`${url}/slow`]: 'timeout',
    'http://127.0.0.1:9/': broken.get('http://127.0.0.1:9/'),
  })
  t.regex(broken.get('http://127.0.0.1:9/') ?? '', /ECONNREFUSED|bad port/)
  server.close()
  server.closeAllConnections()
})

test('each address is asked for once, a server never twice at a time', async (t) => {
  let atWork = 0
  let most = 0
  const asked: string[] = []
  const { server, url } = await listen((request, response) => {
    asked.push(request.url ?? '')
    atWork += 1
    most = Math.max(most, atWork)
    setTimeout(() => {
      atWork -= 1
      response.end()
    }, 20)
  })
  await checkLinks(
    ['/a', '/b', '/a', '/c'].map((path) => url + path),
    options(),
  )
  t.deepEqual(asked.toSorted(), ['/a', '/b', '/c'])
  t.is(most, 1)
  server.close()
  server.closeAllConnections()
})

test('what was fine lately is not asked for again; what was broken is', async (t) => {
  const asked: string[] = []
  const { server, url } = await listen((request, response) => {
    asked.push(request.url ?? '')
    response.statusCode = request.url === '/broken' ? 404 : 200
    response.end()
  })
  const file = join(temporaryFolder(), 'sub', 'links.json')
  const first = options(file)
  await checkLinks([`${url}/fine`, `${url}/broken`], first)
  first.memory.save(1_000_000)
  t.true(existsSync(file))
  asked.length = 0
  await checkLinks([`${url}/fine`, `${url}/broken`], options(file))
  t.deepEqual(new Set(asked), new Set(['/broken']))
  t.false(openLinkMemory(file).isFine(`${url}/fine`, 1_000_000 + 8 * 24 * 3600 * 1000))
  server.close()
  server.closeAllConnections()
})

test('a memory that is damaged is no memory', (t) => {
  const file = join(temporaryFolder(), 'links.json')
  writeFileSync(file, '{"http://a/": ')
  t.false(openLinkMemory(file).isFine('http://a/', 0))
})
