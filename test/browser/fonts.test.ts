import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import test from 'ava'
import type { Page } from 'playwright-core'
import { folderWith } from '../run-kumihan.ts'
import { browserTest, openPage } from './browser.ts'
import { buildPages } from './build-pages.ts'

// A site set in a font of Debian's whose kana are proportional and whose Latin letters are wide.

const folder = '/usr/share/fonts/truetype/bizud-gothic'
const names = ['BIZUDPGothic-Regular.ttf', 'BIZUDPGothic-Bold.ttf'] as const

const paragraph =
  '国境の長いトンネルを抜けると雪国であった。夜の底が白くなった。信号所に汽車が止まった。' +
  '行のなかには SMTP や DNS のような欧文の言葉も、123 のような数字も混ざります。'
const article = `## 見出しのある節\n\n${`${paragraph}\n\n`.repeat(8)}### 小さな見出し\n\n**${paragraph}**\n`

function lay(): string {
  return folderWith({
    'site.yaml': `title: 書体\nurl: https://example.com\nfonts: [${names.map((name) => `fonts/${name}`).join(', ')}]\n`,
    'articles/a.md': `---\ntitle: 甲\ndate: 2026-01-15\n---\n\n${article}`,
    'articles/b.md': '---\ntitle: 乙\ndate: 2026-01-16\n---\n\n鬱蒼とした森です。\n',
    ...Object.fromEntries(names.map((name) => [`fonts/${name}`, readFileSync(join(folder, name))])),
  })
}

const isHere = names.every((name) => existsSync(join(folder, name)))
const root = isHere ? lay() : undefined
const files = root === undefined ? undefined : buildPages(root)

test.after.always(() => {
  if (root !== undefined) rmSync(root, { recursive: true })
})

/** How far the layout shifted since the page began, as browsers count it. */
function layoutShift(page: Page): Promise<number> {
  return page.evaluate<number>(`new Promise((resolve) => {
    let sum = 0
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) sum += value
    }).observe({ type: 'layout-shift', buffered: true })
    setTimeout(() => resolve(sum), 200)
  })`)
}

/** The weights of the site's font that have come. */
function loaded(page: Page): Promise<readonly string[]> {
  return page.evaluate<string[]>(
    `[...new Set([...document.fonts]
      .filter(({ family, status }) => family === 'Site Text' && status === 'loaded')
      .map(({ weight }) => weight))].toSorted()`,
  )
}

function heights(page: Page): Promise<readonly number[]> {
  return page.evaluate<number[]>(
    `[...document.querySelectorAll('main :is(h1, h2, h3, p)')].map((one) => one.offsetHeight)`,
  )
}

for (const width of [360, 1200]) {
  browserTest(`at ${width} px nothing moves when the font comes late`, async (t, browser) => {
    if (!files) {
      t.log(`not run: ${folder} is not here`)
      t.pass()
      return
    }
    // Something without fonts, to have a page whose requests can be held up.
    const { page, complaints } = await openPage(browser, files, 'style.css', { width })
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route('**/*.woff2', async (route) => {
      await held
      return route.fallback()
    })
    await page.goto('https://site.test/a.html', { waitUntil: 'domcontentloaded' })
    await page.waitForTimeout(200)
    const before = await heights(page)
    t.deepEqual(await loaded(page), [])
    release()
    await page.evaluate(`document.fonts.ready.then(() => undefined)`)
    t.deepEqual(await loaded(page), ['400', '700'])
    t.deepEqual(await heights(page), before)
    // A link in the header may move by a hair; 0.1 is where people begin to notice.
    t.true((await layoutShift(page)) < 0.001)
    t.deepEqual(complaints, [])
    await page.close()
  })
}
