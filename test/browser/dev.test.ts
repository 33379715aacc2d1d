import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import type { ExecutionContext } from 'ava'
import type { Browser, Page } from 'playwright-core'
import { corpusArticle, random } from '../../bench/corpus.ts'
import { inSite, runDev, saveStyles } from '../run-dev.ts'
import type { RunningDev, SaveStyle } from '../run-dev.ts'
import { folderWith, runKumihan } from '../run-kumihan.ts'
import { browserTest } from './browser.ts'

// In the long run, `KUMIHAN_SAVES=200 KUMIHAN_ARTICLES=1000 npx ava test/browser/dev.test.ts` tells
// how long a writer waits.
const saves = Number(process.env['KUMIHAN_SAVES'] ?? 20)
const articles = Number(process.env['KUMIHAN_ARTICLES'] ?? 12)

const settings = 'title: 試験\nurl: https://example.com/blog\n'

function article(title: string, body: string, front = 'date: 2026-01-15'): string {
  return `---\ntitle: ${title}\n${front}\n---\n\n${body}\n`
}

interface Preview {
  readonly root: string
  readonly dev: RunningDev
  readonly page: Page
  readonly complaints: readonly string[]
  readonly write: (path: string, text: string) => void
}

/** Opens a page of a site in the making; everything is closed when the test is over. */
async function preview(
  t: ExecutionContext,
  browser: Browser,
  files: Readonly<Record<string, string>>,
  path: string,
): Promise<Preview> {
  const root = folderWith({ 'site.yaml': settings, ...files })
  const dev = await runDev(root)
  t.teardown(async () => {
    await dev.stop()
    rmSync(root, { recursive: true })
  })
  const page = await browser.newPage({ viewport: { width: 900, height: 700 } })
  t.teardown(() => page.close())
  const complaints: string[] = []
  page.on('console', (message) => {
    // Browsers ask for an icon that nobody named.
    if (!message.location().url.endsWith('/favicon.ico')) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(dev.address + path)
  return {
    root,
    dev,
    page,
    complaints,
    write: (name, text) => writeFileSync(inSite(root, name), text),
  }
}

/** Waits until an expression is true in the page. */
async function shows(page: Page, expression: string): Promise<void> {
  await page.waitForFunction(expression, undefined, { timeout: 10_000, polling: 'raf' })
}

const overlay = `document.querySelector('kumihan-preview').shadowRoot.querySelector('.overlay')`
const badge = `document.querySelector('kumihan-preview').shadowRoot.querySelector('aside')`

/** When a text stood on the screen, as the clock of this machine says. */
function whenShown(page: Page, text: string): Promise<number> {
  return page.evaluate<number>(`new Promise((resolve) => {
    const look = () => document.querySelector('main').textContent.includes(${JSON.stringify(text)})
      ? requestAnimationFrame(() => resolve(Date.now()))
      : undefined
    new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true })
  })`)
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}

browserTest('random saves are each shown as they would be written', async (t, browser) => {
  const names = Array.from({ length: articles }, (_, index) => `note-${index}`)
  const texts = new Map(names.map((name, index) => [name, corpusArticle(index)]))
  const files = Object.fromEntries([...texts].map(([name, text]) => [`articles/${name}.md`, text]))
  const { root, dev, page, complaints } = await preview(t, browser, files, 'note-0.html')
  const next = random(7)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T
  const served: number[] = []
  const shown: number[] = []

  for (let save = 0; save < saves; save += 1) {
    const name = next() < 0.8 ? 'note-0' : pick(names)
    if (!page.url().endsWith(`/${name}.html`)) await page.goto(`${dev.address}${name}.html`)
    const mark = `保存${save}回目`
    const text = edit(texts.get(name) ?? '', mark, next)
    texts.set(name, text)
    const appearance = whenShown(page, mark)
    // Only then is the page sure to watch.
    await page.evaluate('0')
    const file = inSite(root, `articles/${name}.md`)
    saveStyles[pick(Object.keys(saveStyles) as SaveStyle[])](file, text)
    const saved = Date.now()
    served.push((await servedAt(`${dev.address}${name}.html`, mark)) - saved)
    shown.push((await appearance) - saved)
    t.deepEqual(await page.evaluate(differences), [], `${mark} in ${name}`)
  }
  t.deepEqual(complaints, [])
  t.log(
    `${articles} articles, ${saves} saves: served ${median(served)} ms, shown ${median(shown)} ms`,
  )

  const { code, stderr } = await runKumihan(['dist', '--future'], { cwd: root })
  t.is(code, 0, stderr)
  for (const name of [...names.slice(0, 5), 'index', 'archive']) {
    const response = await fetch(`${dev.address}${name}.html`)
    t.is(
      withoutScript(await response.text()),
      readFileSync(inSite(root, `dist/${name}.html`), 'utf8'),
    )
  }
})

/** What stands on the page, part by part, that is not what the server has now. */
const differences = `(async () => {
  const text = await (await fetch(location.href)).text()
  const fresh = new DOMParser().parseFromString(text, 'text/html')
  const shown = (page) => [...page.body.children].filter(({ id }) => id !== 'kumihan-page')
  const parts = (page) => [page.title, ...shown(page).map((part) => part.outerHTML)]
  const wanted = parts(fresh)
  return parts(document).filter((part, index) => part !== wanted[index])
})()`

/** One of the things that writers do to a text; the mark stands in it afterwards. */
function edit(text: string, mark: string, next: () => number): string {
  const blocks = text.replace(/\n\n保存\d+回目[^\n]*/g, '').split('\n\n')
  const at = 2 + Math.floor(next() * (blocks.length - 2))
  const kind = Math.floor(next() * 4)
  if (kind === 0) return text.replace(/^title: .*$/m, `title: ${mark}`)
  if (kind === 1) return blocks.toSpliced(at, 1, mark).join('\n\n')
  if (kind === 2) return blocks.toSpliced(at, 0, `${mark}の**段落**。`).join('\n\n')
  return blocks.toSpliced(at, 0, `## ${mark}`, '節の本文。').join('\n\n')
}

async function servedAt(address: string, text: string): Promise<number> {
  for (const deadline = Date.now() + 10_000; Date.now() < deadline;) {
    if ((await (await fetch(address)).text()).includes(text)) return Date.now()
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
  throw new Error(`never served: ${text}`)
}

function withoutScript(page: string): string {
  return page.replace(
    /<script type="application\/json" id="kumihan-page">.*?<\/script><script[^>]*><\/script>/s,
    '',
  )
}

const long = Array.from({ length: 80 }, (_, index) => `段落その${index}。`)

browserTest('the page stays where it is, or goes to what was edited', async (t, browser) => {
  const { page, write } = await preview(
    t,
    browser,
    { 'articles/a.md': article('甲', long.join('\n\n')) },
    'a.html',
  )
  const top = (text: string) =>
    `[...document.querySelectorAll('main p')].find((p) => p.textContent.includes('${text}')).getBoundingClientRect().top`
  await page.evaluate(
    `[...document.querySelectorAll('main p')].find((p) => p.textContent.includes('その40。')).scrollIntoView({ block: 'center' })`,
  )
  const before = await page.evaluate<number>(top('その41。'))
  // An element that did not change is the same element, with everything that the browser knows of it.
  await page.evaluate(
    `getSelection().selectAllChildren([...document.querySelectorAll('main p')].find((p) => p.textContent.includes('その41。')))`,
  )

  write('articles/a.md', article('甲', long.with(40, '書き直した段落。').join('\n\n')))
  await shows(page, `document.querySelector('main').textContent.includes('書き直した段落')`)
  t.is(await page.evaluate(top('その41。')), before)
  t.is(await page.evaluate('String(getSelection()).trim()'), '段落その41。')

  write('articles/a.md', article('甲', long.with(2, '上のほうの段落。').join('\n\n')))
  await shows(page, `document.querySelector('main').textContent.includes('上のほうの段落')`)
  const there = await page.evaluate<number>(top('上のほうの段落'))
  t.true(there >= 0 && there < 700, `at ${there}`)
})

browserTest(
  'mistakes are laid over the page, and go away when they are mended',
  async (t, browser) => {
    const good = article('甲', '本文です。')
    const layout = readFileSync('layouts/article.html', 'utf8')
    const { page, write, complaints } = await preview(
      t,
      browser,
      { 'articles/a.md': good, 'layouts/article.html': layout },
      'a.html',
    )
    const mistakes: readonly [path: string, bad: string, mended: string, shown: string][] = [
      ['articles/a.md', article('甲', '本文の[リンク](nosuch.md)。'), good, 'broken-link'],
      ['articles/a.md', '---\ntitle: [\n---\n', good, 'articles/a.md:2'],
      ['articles/a.md', '---\ntitle: 甲\n', good, 'front-matter-unclosed'],
      ['articles/a.md', '', good, 'front-matter-missing'],
      ['layouts/article.html', `${layout}{{ page.nosuch }}`, layout, 'layouts/article.html'],
      ['layouts/article.html', `${layout}{% if %}`, layout, 'layouts/article.html'],
      ['site.yaml', 'title: [\n', settings, 'site.yaml'],
      ['site.yaml', settings.replace('title', 'titel'), settings, 'unknown-key'],
    ]
    for (const [path, bad, mended, shown] of mistakes) {
      write(path, bad)
      await shows(
        page,
        `!${overlay}.hidden && ${overlay}.textContent.includes(${JSON.stringify(shown)})`,
      )
      if (shown === 'broken-link') {
        t.is(await page.evaluate(`${overlay}.querySelector('mark').textContent`), '[')
        t.regex(
          String(await page.evaluate(`${overlay}.querySelector('a').href`)),
          /^vscode:\/\/file\/.*\/articles\/a\.md:6:/,
        )
      }
      write(path, mended)
      await shows(
        page,
        `${overlay}.hidden && document.querySelector('main').textContent.includes('本文です')`,
      )
      t.pass()
    }
    t.deepEqual(complaints, [])
  },
)

const square = (width: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="40" viewBox="0 0 ${width} 40"><rect width="${width}" height="40"/></svg>`

browserTest('pictures, styles and layouts come fresh', async (t, browser) => {
  const layout = readFileSync('layouts/article.html', 'utf8')
  const { page, write } = await preview(
    t,
    browser,
    {
      'articles/a.md': article('甲', '![図](map.svg)'),
      'articles/map.svg': square(40),
      'layouts/style.css': 'body { color: rgb(1, 2, 3) }',
      'layouts/article.html': layout,
    },
    'a.html',
  )
  await shows(page, `document.querySelector('main img').naturalWidth === 40`)
  write('articles/map.svg', square(60))
  await shows(page, `document.querySelector('main img').naturalWidth === 60`)
  write('layouts/style.css', 'body { color: rgb(4, 5, 6) }')
  await shows(page, `getComputedStyle(document.body).color === 'rgb(4, 5, 6)'`)
  await shows(page, `document.querySelectorAll('link[rel=stylesheet]').length === 1`)
  write('layouts/article.html', layout.replace('<article>', '<article class="fresh">'))
  await shows(page, `document.querySelector('article.fresh') !== null`)
  t.pass()
})

browserTest('drafts and articles of the future are shown, and marked', async (t, browser) => {
  const { page, dev, write, root } = await preview(
    t,
    browser,
    {
      'articles/drafts/b.md': article('下の書き', '本文。', 'draft: true'),
      'articles/c.md': article('先の記事', '本文。', 'date: 2099-01-01'),
    },
    'drafts/b.html',
  )
  await shows(page, `${badge}.textContent.includes('下書き')`)
  await page.goto(`${dev.address}c.html`)
  await shows(page, `${badge}.textContent.includes('2099-01-01')`)
  await page.goto(dev.address)
  await shows(page, `${badge}.querySelectorAll('li').length === 2`)
  t.regex(String(await page.evaluate(`document.querySelector('main').textContent`)), /先の記事/)

  // A page goes where its article goes.
  await page.goto(`${dev.address}c.html`)
  renameSync(inSite(root, 'articles/c.md'), inSite(root, 'articles/d.md'))
  await page.waitForURL(/\/d\.html$/)
  write('articles/d.md', article('先の記事', '本文。', 'date: 2099-01-01\nslug: e'))
  await page.waitForURL(/\/e\.html$/)
  rmSync(inSite(root, 'articles/d.md'))
  await shows(page, `document.querySelector('h1').textContent === 'ページが見つかりません'`)
  mkdirSync(inSite(root, 'articles/f'))
  write('articles/f/g.md', article('新しい記事', '本文。'))
  await page.goto(dev.address)
  await shows(page, `document.querySelector('main').textContent.includes('新しい記事')`)
})
