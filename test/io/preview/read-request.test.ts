import test from 'ava'
import fc from 'fast-check'
import { readRequest } from '../../../lib/io/preview/read-request.ts'

const host = 'localhost:8000'

test('a path is decoded once, into NFC', (t) => {
  const path = (url: string) => readRequest('GET', url, host)
  t.deepEqual(path('/%E5%9B%B3/a.png?v=2#x'), { kind: 'site', path: '/図/a.png' })
  t.deepEqual(path(`/${encodeURIComponent('が'.normalize('NFD'))}.html`), {
    kind: 'site',
    path: '/が.html',
  })
  t.deepEqual(path('/%252e%252e/a'), { kind: 'site', path: '/%2e%2e/a' })
})

test('the names of this machine are served, and no others', (t) => {
  const kind = (name: string | undefined) => readRequest('GET', '/', name).kind
  for (const name of ['localhost', 'LOCALHOST:80', '127.0.0.1:8000', '[::1]:8000']) {
    t.is(kind(name), 'site', name)
  }
  const strangers = [
    undefined,
    '',
    'evil.example',
    'evil.example:8000',
    'localhost.evil.example',
    '127.0.0.1.nip.io',
    'localhost@evil.example',
    '0.0.0.0:8000',
    '192.168.0.2:8000',
  ]
  for (const name of strangers) t.is(kind(name), 'refused', name)
})

test('only GET and HEAD are answered', (t) => {
  t.is(readRequest('HEAD', '/', host).kind, 'site')
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'get', undefined]) {
    t.like(readRequest(method, '/', host), { kind: 'refused', status: 405 })
  }
})

test('a path with a way out is refused, however it is written', (t) => {
  const ways = [
    '/../a',
    '/a/..',
    '/%2e%2e/a',
    '/.%2E/a',
    '/a%2f..%2fb',
    '/%5c..%5ca',
    '/\\a',
    '/a%00b',
  ]
  for (const url of [...ways, '/%', '/%ff', '', 'http://evil.example/', '*']) {
    t.like(readRequest('GET', url, host), { kind: 'refused', status: 400 }, url)
  }
})

test('no path that gets through has a step up in it', (t) => {
  const piece = fc.constantFrom(
    '..',
    '.',
    '/',
    '%2e',
    '%2f',
    '%5c',
    '\\',
    'a',
    '%25',
    '%',
    '図',
    '%00',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const asked = readRequest('GET', `/${pieces.join('')}`, host)
      return asked.kind !== 'site' || !/(?:^|[/\\])\.\.?(?:[/\\]|$)|\\|\0/.test(asked.path)
    }),
    { seed: 1, numRuns: 3000 },
  )
  t.pass()
})

test('the script of the preview is named by plain names only', (t) => {
  const url = (name: string) => readRequest('GET', `/.kumihan/client/${name}`, host)
  t.deepEqual(url('main.js'), { kind: 'client', name: 'main.js' })
  t.is(url('main.d.ts').kind, 'site')
  t.is(url('a/b.js').kind, 'site')
  t.is(readRequest('GET', '/client/main.js', host).kind, 'site')
  t.is(readRequest('GET', '/.kumihan/events', host).kind, 'events')
})
