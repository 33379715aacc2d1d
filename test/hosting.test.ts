import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { userInfo } from 'node:os'
import test from 'ava'
import type { ExecutionContext } from 'ava'
import { redirectServers } from '../lib/site/redirect-rules.ts'
import type { RedirectServer } from '../lib/site/redirect-rules.ts'
import { callKumihan } from './commands/fake-terminal.ts'
import { hasProgram, write } from './commands/run-deploy.ts'
import { freePort, start } from './commands/start-servers.ts'
import type { Server } from './commands/start-servers.ts'
import { folderWith } from './run-kumihan.ts'

// The configurations of docs/hosting.md, as they stand there, before a site of kumihan.

const page = readFileSync('docs/hosting.md', 'utf8')
const csp = /Content-Security-Policy "([^"]+)"/.exec(page)?.[1]

/** Old addresses with everything that a name may hold, and where they lead. */
const moves = {
  '/2019/mail.html': '/連載/第 1 回.html',
  '/古い記事/': '/連載/第 1 回.html',
  '/古い記事': '/連載/第 1 回.html',
  "/a b (1)+[2],c&d;e'f.html": '/連載/第 1 回.html',
  '/2018/': '/x$1-.html',
  '/v1.2$a/': '/x$1-.html',
}

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

const site = folderWith({
  'site.yaml': 'title: 手帖\nurl: https://notes.example.com\n',
  'articles/連載/第 1 回.md': `---\ntitle: 第一回\ndate: 2026-01-01\naliases: ['/2019/mail.html', '/古い記事/', "/a b (1)+[2],c&d;e'f.html"]\n---\n\n![図](図.png)\n`,
  'articles/連載/図.png': onePixel,
  'articles/x$1-.md': `---\ntitle: ドル\ndate: 2026-01-02\naliases: [/2018/, /v1.2$a]\n---\n\n本文。\n`,
})

test.before(async (t) => {
  const { code, told } = await callKumihan(['dist'], { cwd: site })
  t.is(code, 0, told)
  write(site, { 'dist/.git/config': 'secret', 'dist/.well-known/token': 'public' })
})

/** The only block of docs/hosting.md in that language. */
function configurationOf(language: string): string {
  const blocks = [...page.matchAll(/^```(\w+)\n(.*?)^```$/gms)]
  return blocks.find(([, name]) => name === language)?.[2] ?? ''
}

interface WebServer {
  readonly program: string
  readonly start: (configuration: string, home: string, port: number) => Promise<Server>
}

const isRoot = userInfo().uid === 0

const servers: Readonly<Record<string, WebServer>> = {
  nginx: {
    program: 'nginx',
    start: (configuration, home, port) => {
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
        .map((name) => `${name}_temp_path ${home}/${name};`)
        .join('\n')
      write(home, {
        'nginx.conf': `${isRoot ? 'user root;' : ''}daemon off; pid ${home}/pid; error_log stderr;
events {} http { include /etc/nginx/mime.types; access_log off; ${temporary}
${configuration.replace('listen 80', `listen 127.0.0.1:${port}`)} }`,
      })
      return start('nginx', ['-c', `${home}/nginx.conf`], port)
    },
  },
  apache: {
    program: 'apache2',
    start: (configuration, home, port) => {
      const modules = ['mpm_event', 'authz_core', 'alias', 'dir', 'headers', 'mime']
        .map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`)
        .join('\n')
      write(home, {
        'apache.conf': `ServerName localhost\nListen 127.0.0.1:${port}\nPidFile ${home}/pid\nErrorLog ${home}/log\n${modules}\nTypesConfig /etc/mime.types\n${configuration.replace('*:80', `127.0.0.1:${port}`)}`,
      })
      return start('apache2', ['-X', '-f', `${home}/apache.conf`], port)
    },
  },
  caddy: {
    program: 'caddy',
    start: (configuration, home, port) => {
      write(home, {
        Caddyfile: `{\nadmin off\nauto_https off\nstorage file_system ${home}\n}\n${configuration.replace('notes.example.com', `http://127.0.0.1:${port}`)}`,
      })
      return start(
        'caddy',
        ['run', '--adapter', 'caddyfile', '--config', `${home}/Caddyfile`],
        port,
      )
    },
  },
}

for (const name of redirectServers) {
  const server = servers[name]
  if (!server) continue
  test(`the notes on ${name}: headers, 404, hidden files, caching, redirects`, async (t) => {
    if (!hasProgram(server.program, '-v')) {
      t.log(`${server.program} is not installed: nothing was served`)
      t.pass()
      return
    }
    const home = folderWith({})
    write(home, { redirects: await rulesFor(t, name) })
    const configuration = configurationOf(name)
      .replaceAll('/var/www/notes', join(site, 'dist'))
      .replace(/\/etc\/\S+-redirects\.conf/, join(home, 'redirects'))
    const port = await freePort()
    const { kill } = await server.start(configuration, home, port)
    t.teardown(kill)
    await assertServed(t, `http://127.0.0.1:${port}`)
  })
}

async function rulesFor(t: ExecutionContext, server: RedirectServer): Promise<string> {
  const { code, printed, told } = await callKumihan(['redirects', server], { cwd: site })
  t.is(code, 0, told)
  return printed
}

async function assertServed(t: ExecutionContext, origin: string): Promise<void> {
  const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
    fetch(origin + encodeURI(path), { redirect: 'manual', headers })

  for (const path of ['/', '/連載/第 1 回.html', '/style.css', '/rss.xml']) {
    const { status, headers } = await get(path)
    t.is(status, 200, path)
    t.is(headers.get('content-security-policy'), csp ?? '', path)
    t.is(headers.get('x-content-type-options'), 'nosniff', path)
    t.is(headers.get('cache-control'), 'no-cache', path)
    const again = await get(path, { 'If-Modified-Since': headers.get('last-modified') ?? '' })
    t.is(again.status, 304, path)
  }
  const picture = await get('/連載/図.png')
  t.is(picture.headers.get('content-type'), 'image/png')
  t.is(picture.headers.get('cache-control'), 'max-age=86400')
  t.regex((await get('/fonts/GridBox1.woff2')).headers.get('content-type') ?? '', /^font\/woff2/)

  const missing = await get('/どこにもない.html')
  t.is(missing.status, 404)
  t.is(await missing.text(), readFileSync(join(site, 'dist/404.html'), 'utf8'))
  t.is(missing.headers.get('content-security-policy'), csp ?? '')
  t.is((await get('/.git/config')).status, 404)
  t.is((await get('/.well-known/token')).status, 200)

  for (const [from, to] of Object.entries(moves)) {
    const { status, headers } = await get(from)
    t.is(status, 301, from)
    const target = new URL(headers.get('location') ?? '', origin)
    t.is(decodeURIComponent(target.pathname), to, from)
    t.is((await fetch(target)).status, 200, from)
  }
}
