import { detectAmbiguity } from '../../lib/diagrams/detect-ambiguity.ts'
import { brokenLinesOf } from './broken-lines.ts'
import type { BrokenLine } from './broken-lines.ts'
import { buildPages } from './build-pages.ts'
import { engineTest, serveForTests } from './engines/engine-test.ts'
import type { EnginePage, RunningEngine } from './engines/engine.ts'
import { openFrames } from './in-frame.ts'
import { measureGrid } from './measure-grid.ts'

/** A site's pages: their names, and where they are served. */
interface Pages {
  readonly names: readonly string[]
  /** Names of those with drawings. */
  readonly drawn: readonly string[]
  readonly addressOf: (name: string) => Promise<string>
}

function siteIn(root: string, home: string): Pages {
  const files = buildPages(root)
  const server = serveForTests(files, home)
  // Of the tags only the longest one's: their pages are all alike. Redirects show nothing.
  const shown = [...files.entries()]
    .filter(([name]) => !name.startsWith('tags/') || name.includes('とても長い'))
    .filter(([name, html]) => name.endsWith('.html') && !String(html).includes('http-equiv'))
  return {
    names: shown.map(([name]) => name),
    drawn: shown.filter(([, html]) => /<pre class="d[ "]/.test(String(html))).map(([name]) => name),
    addressOf: async (name) => (await server).address(name),
  }
}

/** The site of this repository, as a reader sees it; and one of everything that is hard to set. */
const sample = siteIn('.', '/')
const hard = siteIn('test/sites/pages', '/blog/')

engineTest('no page scrolls sideways', async (t, engine) => {
  for (const { names, addressOf } of [sample, hard]) {
    const frames = await openFrames(engine, await addressOf(''))
    const widths = [320, 360, 768, 1200]
    for (const name of names) {
      const sideways = await frames.measure(await addressOf(name), widths, sidewaysIn, undefined)
      sideways.forEach((pixels, index) => t.is(pixels, 0, `${name} at ${widths[index]}`))
    }
    await frames.close()
  }
})

/** How far a page can be moved to the side. Vertical pages are meant to be, where nobody has a mouse. */
function sidewaysIn(document: Document): number {
  const main = document.querySelector('main')
  const mode = main === null ? '' : document.defaultView?.getComputedStyle(main).writingMode
  const { scrollWidth, clientWidth } = document.documentElement
  return mode === 'vertical-rl' ? 0 : scrollWidth - clientWidth
}

/** Characters that start no line, and such that end none (JIS X 4051, line-break: strict). */
const noStart =
  /^[、。，．・：；？！」』）］｝】〉》〕ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ々…‥―]/u
const noEnd = /[「『（［｛【〈《〔]$/u

const widths = [320, 360, 412, 480, 600, 720]

/** All broken lines of some pages, at all widths, with words that tell where they are. */
async function allBrokenLines(
  engine: RunningEngine,
  { addressOf }: Pages,
  names: readonly string[],
  selector: string,
): Promise<readonly (BrokenLine & { readonly where: string })[]> {
  const frames = await openFrames(engine, await addressOf(''))
  const found: (BrokenLine & { readonly where: string })[] = []
  for (const name of names) {
    const lines = await frames.measure(await addressOf(name), widths, brokenLinesOf, selector)
    lines.forEach((broken, index) => {
      const at = `${name} at ${widths[index]}`
      found.push(...broken.map((it) => ({ ...it, where: `${at}: ${it.before}|${it.after}` })))
    })
  }
  await frames.close()
  return found
}

engineTest('no line starts or ends with what must not stand there', async (t, engine) => {
  const selector = '.prose :is(p, li, dd)'
  const lines = [
    ...(await allBrokenLines(engine, hard, ['everything.html'], selector)),
    ...(await allBrokenLines(engine, sample, ['mail-delivery.html'], selector)),
  ]
  for (const { before, after, where } of lines) {
    // 「……」 and 「――」 are pairs; only their second half is bound to the first.
    const pair = /[…―]$/.test(before)
    t.false(noStart.test(after) && (pair || !/^[…―]/.test(after)), where)
    t.notRegex(before, noEnd, where)
  }
  t.true(lines.length > 700)
})

engineTest('few paragraphs end in a line of a single letter', async (t, engine, kind) => {
  const lines = await allBrokenLines(
    engine,
    sample,
    ['mail-delivery.html', 'openbsd-httpd.html'],
    '.prose > p',
  )
  const lonely = lines.filter(({ after }) => /^.[。、？！」）]*\s*$/u.test(after))
  t.log(`${lonely.length} of ${lines.length} broken lines`)
  // Firefox knows no text-wrap: pretty, and WebKit's is worse than none.
  t.true(kind.name !== 'Chromium' || lonely.length <= 5)
})

engineTest('lines of text are full', async (t, engine) => {
  const page = await engine.open(await sample.addressOf('mail-delivery.html'))
  for (const width of [390, 1200]) {
    await page.resize(width)
    const lacks = await page.evaluate<readonly number[]>(`(${lacksOfLines.toString()})()`)
    t.true(lacks.length > 15)
    const short = lacks.filter((lack) => lack > 2)
    t.true(short.length <= 0.1 * lacks.length, `${width}: ${short.join(' ')}`)
  }
  await page.close()
})

engineTest('ruby leaves the lines where they are', async (t, engine) => {
  const page = await engine.open(await sample.addressOf('ruby-for-whom.html'), { width: 600 })
  const heights = await page.evaluate<readonly number[]>(
    `Array.from(document.querySelectorAll('.prose :is(p, li):has(ruby):not(:has(.kenten))'), (one) => one.getBoundingClientRect().height / parseFloat(getComputedStyle(one).lineHeight))`,
  )
  t.true(heights.length > 5)
  for (const lines of heights) t.true(Math.abs(lines - Math.round(lines)) < 0.1, `${lines} lines`)
  await page.close()
})

/** How many letters every line but the last lacks, in paragraphs of nothing but text. Runs in the browser. */
function lacksOfLines(): readonly number[] {
  return Array.from(document.querySelectorAll('.prose > p')).flatMap((paragraph) => {
    const { firstChild } = paragraph
    if (!firstChild || paragraph.childElementCount > 0) return []
    const range = document.createRange()
    range.selectNodeContents(firstChild)
    const { right } = paragraph.getBoundingClientRect()
    const em = parseFloat(getComputedStyle(paragraph).fontSize)
    const ends = Array.from(range.getClientRects(), (line) => (right - line.right) / em)
    return ends.slice(0, -1)
  })
}

engineTest('headings and titles break between phrases only', async (t, engine) => {
  const [ofHard, ofSample] = [
    ['sixty-letters.html', 'index.html', 'everything.html'],
    ['index.html', 'guide.html'],
  ]
  const lines = [
    ...(await allBrokenLines(engine, hard, ofHard, '.ja-phrase')),
    ...(await allBrokenLines(engine, sample, ofSample, '.ja-phrase')),
  ]
  for (const { before, hinted, where } of lines) t.true(hinted || /\s$/.test(before), where)
  t.true(lines.length > 30)
})

engineTest('in vertical pages text keeps clear of what is horizontal', async (t, engine, kind) => {
  // In the bands of a vertical page WebKit doesn't say where a range is.
  const shownWidths = kind.name === 'WebKitGTK' ? [] : [360, 1200]
  for (const [site, name] of [
    [hard, 'vertical.html'],
    [sample, 'night-shift.html'],
  ] as const) {
    const page = await engine.open(await site.addressOf(name))
    for (const width of shownWidths) {
      await page.resize(width)
      const { letters, covered } = await page.evaluate<ReturnType<typeof lettersUnderIslands>>(
        `document.fonts.ready.then(() => (${lettersUnderIslands.toString()})())`,
      )
      t.true(letters > 100)
      t.deepEqual(covered, [], `${name} at ${width}`)
    }
    await page.close()
  }
  t.pass()
})

/** Letters of running text that stand on a drawing, a table or the like. Runs in the browser. */
function lettersUnderIslands(): { readonly letters: number; readonly covered: readonly string[] } {
  const island = 'pre, figure, .table-scroll, div.d'
  const boxes = Array.from(document.querySelectorAll(`.prose :is(${island})`), (one) =>
    one.getBoundingClientRect(),
  )
  const covered: string[] = []
  let letters = 0
  const walker = document.createTreeWalker(document.querySelector('.prose') ?? document.body, 4)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest(`${island}, rt, rp`)) continue
    for (let at = 0; at < (node.textContent ?? '').length; at++) {
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + 1)
      const { left, right, top, bottom, width } = range.getBoundingClientRect()
      if (width === 0) continue
      letters += 1
      const isCovered = boxes.some(
        (box) =>
          left < box.right - 2 &&
          right > box.left + 2 &&
          top < box.bottom - 2 &&
          bottom > box.top + 2,
      )
      if (isCovered) covered.push(range.toString())
    }
  }
  return { letters, covered }
}

engineTest(
  'drawings stand on their grid in the pages that they were made for',
  async (t, engine) => {
    let count = 0
    for (const name of sample.drawn) {
      const page = await engine.open(await sample.addressOf(name))
      const texts = await page.evaluate<readonly string[]>(
        `[...document.querySelectorAll('pre.d')].map((one) => one.textContent.replace(/\\n$/, ''))`,
      )
      const drawings = texts.map((text) => ({ name, text, ambiguity: detectAmbiguity(text, 1) }))
      // In the bands of a vertical page WebKit doesn't say where a range is.
      for (const width of (await isVertical(page)) ? [] : [360, 1200]) {
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

function isVertical(page: EnginePage): Promise<boolean> {
  return page.evaluate<boolean>(
    `getComputedStyle(document.querySelector('main')).writingMode !== 'horizontal-tb'`,
  )
}
