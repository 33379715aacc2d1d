import { detectAmbiguity } from '../../lib/diagrams/detect-ambiguity.ts'
import { brokenLines } from './broken-lines.ts'
import { buildPages } from './build-pages.ts'
import { engineTest, serveForTests } from './engines/engine-test.ts'
import type { EnginePage } from './engines/engine.ts'
import { measureGrid } from './measure-grid.ts'

function siteIn(
  root: string,
  home: string,
): {
  readonly names: readonly string[]
  readonly addressOf: (name: string) => Promise<string>
} {
  const files = buildPages(root)
  const server = serveForTests(files, home)
  return {
    // Of the tags only the longest one's: their pages are all alike. Redirects show nothing.
    names: [...files.entries()]
      .filter(([name]) => !name.startsWith('tags/') || name.includes('とても長い'))
      .filter(([name, html]) => name.endsWith('.html') && !String(html).includes('http-equiv'))
      .map(([name]) => name),
    addressOf: async (name) => (await server).address(name),
  }
}

/** The site of this repository, as a reader sees it; and one of everything that is hard to set. */
const sample = siteIn('.', '/')
const hard = siteIn('test/sites/pages', '/blog/')

function isVertical(page: EnginePage): Promise<boolean> {
  return page.evaluate<boolean>(
    `getComputedStyle(document.querySelector('main')).writingMode !== 'horizontal-tb'`,
  )
}

engineTest('no page scrolls sideways', async (t, engine) => {
  for (const { names, addressOf } of [sample, hard]) {
    for (const name of names) {
      const page = await engine.open(await addressOf(name))
      // Vertical pages are turned sideways where nobody has a mouse.
      for (const width of (await isVertical(page)) ? [] : [320, 360, 768, 1200]) {
        await page.resize(width)
        const sideways = await page.evaluate<number>(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        )
        t.is(sideways, 0, `${name} at ${width}`)
      }
      await page.close()
    }
  }
})

/** Characters that start no line, and such that end none (JIS X 4051, line-break: strict). */
const noStart =
  /^[、。，．・：；？！」』）］｝】〉》〕ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ々…‥―]/u
const noEnd = /[「『（［｛【〈《〔]$/u

const widths = [320, 344, 360, 390, 412, 480, 544, 600, 656, 720]

engineTest('no line starts or ends with what must not stand there', async (t, engine) => {
  let lines = 0
  for (const address of [
    await hard.addressOf('everything.html'),
    await sample.addressOf('mail-delivery.html'),
  ]) {
    const page = await engine.open(address)
    for (const width of widths) {
      await page.resize(width)
      const broken = await brokenLines(page, '.prose :is(p, li, dd)')
      lines += broken.length
      for (const { before, after } of broken) {
        // 「……」 and 「――」 are pairs; only their second half is bound to the first.
        const pair = /[…―]$/.test(before)
        t.false(
          noStart.test(after) && (pair || !/^[…―]/.test(after)),
          `${width}: ${before}|${after}`,
        )
        t.notRegex(before, noEnd, `${width}: ${before}|${after}`)
      }
    }
    await page.close()
  }
  t.true(lines > 1000)
})

engineTest('headings and titles break between phrases only', async (t, engine) => {
  let lines = 0
  for (const address of [
    ...['sixty-letters.html', 'index.html', 'everything.html'].map(hard.addressOf),
    ...['index.html', 'guide.html'].map(sample.addressOf),
  ]) {
    const page = await engine.open(await address)
    for (const width of widths) {
      await page.resize(width)
      const broken = await brokenLines(page, '.ja-phrase')
      lines += broken.length
      for (const { before, after, hinted } of broken) {
        t.true(hinted || /\s$/.test(before), `${width}: ${before}|${after}`)
      }
    }
    await page.close()
  }
  t.true(lines > 50)
})

engineTest(
  'drawings stand on their grid in the pages that they were made for',
  async (t, engine) => {
    let count = 0
    for (const name of sample.names) {
      const page = await engine.open(await sample.addressOf(name))
      const texts = await page.evaluate<readonly string[]>(
        `[...document.querySelectorAll('pre.d')].map((one) => one.textContent.replace(/\\n$/, ''))`,
      )
      const drawings = texts.map((text) => ({ name, text, ambiguity: detectAmbiguity(text, 1) }))
      // In the bands of a vertical page WebKit doesn't say where a range is.
      const measurable = drawings.length > 0 && !(await isVertical(page))
      for (const width of measurable ? [360, 1200] : []) {
        await page.resize(width)
        for (const { worst, where } of await measureGrid(page, drawings)) {
          // Type between 9 and 10 px, of sizes that no one would choose, is rounded more by WebKitGTK.
          t.true(
            worst <= (width === 360 ? 0.12 : 0.08),
            `${name} at ${width}: ${worst} at ${where}`,
          )
          count += 1
        }
      }
      await page.close()
    }
    t.true(count >= 30)
  },
)
