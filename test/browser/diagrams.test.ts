import { readFileSync } from 'node:fs'
import type { ExecutionContext } from 'ava'
import type { Browser } from 'playwright-core'
import { renderDiagram } from '../../lib/diagrams/fence.ts'
import { allDrawings } from '../diagrams/drawings.ts'
import { browserTest, openPage } from './browser.ts'
import type { SiteFiles } from './browser.ts'
import { measureGrid } from './measure-grid.ts'

const drawings = allDrawings()

/** Fonts of Debian's packages; one that is missing falls back, and must hold the grid as well. */
const stacks = {
  default: 'monospace',
  'Noto Sans Mono CJK': "'Noto Sans Mono CJK JP'",
  DejaVu: "'DejaVu Sans Mono', 'Noto Sans CJK JP'",
  Liberation: "'Liberation Mono', 'Noto Sans CJK JP'",
  IPA: 'IPAGothic',
  VL: "'VL Gothic'",
  BIZ: "'BIZ UDGothic'",
} as const

function site(css: string): SiteFiles {
  const html = drawings
    .map(({ text }) =>
      renderDiagram({ source: `${text}\n`, attributes: new Map() }, { ambiguous: 1 }),
    )
    .map((drawing) => drawing.replace(/<ul class="messages">[^]*<\/ul>/, ''))
  return new Map<string, string | Uint8Array>([
    [
      'index.html',
      `<!doctype html><html lang="ja"><link rel="stylesheet" href="style.css"><link rel="stylesheet" href="own.css"><main class="prose">${html.join('')}</main>`,
    ],
    ['style.css', readFileSync('layouts/style.css', 'utf8')],
    ['own.css', css],
    ['fonts/GridBox1.woff2', readFileSync('layouts/fonts/GridBox1.woff2')],
    ['fonts/GridBox2.woff2', readFileSync('layouts/fonts/GridBox2.woff2')],
  ])
}

async function check(
  t: ExecutionContext,
  browser: Browser,
  css: string,
  limit: number,
): Promise<void> {
  const { page } = await openPage(browser, site(css), '', { width: 1400 })
  const measured = await measureGrid(page, drawings)
  await page.close()
  t.is(measured.length, drawings.length)
  const worst = measured.reduce((a, b) => (b.worst > a.worst ? b : a))
  t.log(`${worst.worst.toFixed(3)} cells: ${worst.where}`)
  measured.forEach(({ worst: error, where, selected }, index) => {
    t.true(error <= limit, `${drawings[index]?.name}: ${error} at ${where}`)
    t.is(selected.replace(/\n$/, ''), drawings[index]?.text ?? '')
  })
}

for (const [name, family] of Object.entries(stacks)) {
  browserTest(`${name}: every character in its cells, and copied as written`, (t, browser) =>
    check(t, browser, `:root { --mono: ${family} } pre.d { font-size: 16px }`, 0.04),
  )
}

for (const size of [10, 11, 14.5, 18.5]) {
  browserTest(`the grid holds at ${size} px`, (t, browser) =>
    check(t, browser, `:root { --mono: ${stacks.DejaVu} } pre.d { font-size: ${size}px }`, 0.08),
  )
}

const hostile = `body { font-feature-settings: 'palt'; text-autospace: normal; text-spacing-trim: trim-both;
  letter-spacing: 0.1em; word-spacing: 0.2em; text-align: justify; font-style: italic; text-indent: 2em;
  font-kerning: normal; text-transform: full-width } pre.d { font-size: 16px }`
browserTest('the grid holds under a hostile body', (t, browser) => check(t, browser, hostile, 0.08))

browserTest('the grid holds in a vertical page', (t, browser) =>
  check(t, browser, 'main { writing-mode: vertical-rl } pre.d { font-size: 16px }', 0.08),
)

browserTest(
  'at 360 px type shrinks to 9 px at least, and only the drawing scrolls',
  async (t, browser) => {
    const { page } = await openPage(browser, site(''), '', { width: 360 })
    const sideways = await page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    )
    t.is(sideways, 0)
    const sizes = await page.evaluate<number[]>(
      `[...document.querySelectorAll('pre.d')].map((it) => parseFloat(getComputedStyle(it).fontSize))`,
    )
    t.true(Math.min(...sizes) >= 9)
    t.true(Math.max(...sizes) <= 16)
    await page.close()
  },
)
