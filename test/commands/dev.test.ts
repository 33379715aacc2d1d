import { rmSync, writeFileSync } from 'node:fs'
import test from 'ava'
import type { ExecutionContext } from 'ava'
import { inSite, runDev, until } from '../run-dev.ts'
import type { RunningDev } from '../run-dev.ts'
import { folderWith, runKumihan } from '../run-kumihan.ts'

const settings = 'title: 試験\nurl: https://example.com/blog\n'
const article = (text: string) => `---\ntitle: 甲\ndate: 2026-01-15\n---\n\n${text}\n`

function siteWith(t: ExecutionContext, files: Readonly<Record<string, string>>): string {
  const root = folderWith(files)
  t.teardown(() => rmSync(root, { recursive: true }))
  return root
}

async function running(t: ExecutionContext, root: string): Promise<RunningDev> {
  const dev = await runDev(root)
  t.teardown(async () => void (await dev.stop()))
  return dev
}

async function body(address: string): Promise<string> {
  return (await fetch(address)).text()
}

test('a site below a path is shown below it, and Ctrl-C ends with 130', async (t) => {
  const root = siteWith(t, { 'site.yaml': settings, 'articles/a.md': article('本文。') })
  const dev = await running(t, root)
  t.regex(dev.address, /^http:\/\/localhost:\d+\/blog\/$/)
  const page = await fetch(`${dev.address}a.html`)
  t.is(page.status, 200)
  t.regex(await page.text(), /本文。/)
  t.is((await fetch(new URL('/', dev.address))).url, dev.address)
  t.is((await fetch(`${dev.address}nosuch.html`)).status, 404)
  t.is((await fetch(`${dev.address}rss.xml`)).headers.get('content-type'), 'application/xml')
  t.is(await dev.stop(), 130)
  await t.throwsAsync(fetch(dev.address))
})

test('says what is wrong once, and when it is mended', async (t) => {
  const root = siteWith(t, { 'site.yaml': settings, 'articles/a.md': article('本文。') })
  const dev = await running(t, root)
  writeFileSync(inSite(root, 'articles/a.md'), article('[ない](b.md)'))
  await until(
    () =>
      /articles\/a\.md:6:1: error\[broken-link\][^]*エラーが 1 件/.test(dev.said()) || undefined,
  )
  writeFileSync(inSite(root, 'articles/a.md'), article('直した本文。'))
  await until(() => dev.said().includes('直っています') || undefined)
  t.is(dev.said().match(/broken-link/g)?.length, 1)
  t.regex(await body(`${dev.address}a.html`), /直した本文/)
})

test('begins with broken settings, and goes on when they are mended', async (t) => {
  const root = siteWith(t, { 'site.yaml': 'title: [\n', 'articles/a.md': article('本文。') })
  const dev = await running(t, root)
  const page = await fetch(dev.address)
  t.is(page.status, 500)
  t.regex(await page.text(), /\.kumihan\/client\/main\.js/)
  writeFileSync(inSite(root, 'site.yaml'), settings)
  const address = new URL('/blog/a.html', dev.address).href
  await until(async () => (await body(address)).includes('本文。') || undefined)
  writeFileSync(inSite(root, 'site.yaml'), 'titel: 誤り\n')
  await until(() => dev.said().includes('unknown-key') || undefined)
  t.regex(await body(address), /本文。/)
})

test('a page stays as it was while its layout is broken', async (t) => {
  const root = siteWith(t, {
    'site.yaml': settings,
    'articles/a.md': article('本文。'),
    'layouts/article.html': '<body>甲 {{ page.content }}</body>',
  })
  const dev = await running(t, root)
  t.regex(await body(`${dev.address}a.html`), /甲 <p>本文。/)
  writeFileSync(inSite(root, 'layouts/article.html'), '<body>乙 {% if %}</body>')
  await until(() => /layouts\/article\.html:1/.test(dev.said()) || undefined)
  t.regex(await body(`${dev.address}a.html`), /甲 <p>本文。/)
  writeFileSync(inSite(root, 'layouts/article.html'), '<body>丙 {{ page.content }}</body>')
  await until(async () => /丙 <p>本文。/.test(await body(`${dev.address}a.html`)) || undefined)
})

test('a taken port is told, and the next one used', async (t) => {
  const root = siteWith(t, { 'site.yaml': settings, 'articles/a.md': article('本文。') })
  const first = await running(t, root)
  const port = Number(new URL(first.address).port)
  const second = await runDev(root, ['--port', String(port)])
  t.teardown(async () => void (await second.stop()))
  t.true(Number(new URL(second.address).port) > port)
  t.true(second.said().includes(`ポート ${port} はふさがっている`))
})

test('a port that is none, and a folder that is no site, are mistakes of the call', async (t) => {
  const root = siteWith(t, { 'site.yaml': settings })
  for (const port of ['http', '-1', '65536', '1.5']) {
    const { code, stderr } = await runKumihan(['dev', `--port=${port}`], { cwd: root })
    t.is(code, 2, port)
    t.regex(stderr, /--port/)
  }
  const { code, stderr } = await runKumihan(['dev', '--port', '0'], {
    cwd: siteWith(t, { 'a.txt': '' }),
  })
  t.is(code, 2)
  t.regex(stderr, /site\.yaml/)
})
