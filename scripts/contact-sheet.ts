// Takes a picture of every layout and of the pages that are hard to set, on a desk and on a phone, by day
// and by night, and on paper, and puts all of them on one sheet: node build/scripts/contact-sheet.js [FOLDER]
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { buildPages } from '../test/browser/build-pages.ts'
import { chromiumPath, launchChromium } from '../test/browser/engines/chromium.ts'
import { serveFiles } from '../test/browser/engines/serve-files.ts'

const [folder = 'build/contact-sheet'] = process.argv.slice(2)

const height = 900
const views = [
  { width: 1200, colorScheme: 'light' },
  { width: 1200, colorScheme: 'dark' },
  { width: 360, colorScheme: 'light' },
  { width: 360, colorScheme: 'dark' },
] as const

const sites = [
  {
    root: '.',
    home: '/',
    shown:
      /^(?:index|mail-delivery|guide|night-shift|today-i-learned|archive|search|404|series\/.*|tags\/メール)\.html$/,
  },
  {
    root: 'test/sites/pages',
    home: '/blog/',
    shown:
      /^(?:index|everything|vertical|sixty-letters|three-letters|one-sentence|only-code|wide-drawing|tags\/とても.*)\.html$/,
  },
]

interface Picture {
  readonly page: string
  readonly file: string
  readonly png: Buffer
}

/**
 * What the window shows; Playwright's own pictures miss pages that begin at the right. Chromium has
 * nothing to take a picture of before it has painted once.
 */
async function takePicture(page: Page): Promise<Buffer> {
  await page.evaluate(
    'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))',
  )
  const session = await page.context().newCDPSession(page)
  const { data } = await session.send('Page.captureScreenshot', { format: 'png' })
  await session.detach()
  return Buffer.from(data, 'base64')
}

/** The first sheet of paper; nothing where pdftoppm is not installed (Debian: poppler-utils). */
async function printFirstSheet(page: Page): Promise<Buffer | undefined> {
  const input = await page.pdf({ preferCSSPageSize: true, pageRanges: '1' })
  const { stdout, error } = spawnSync('pdftoppm', ['-png', '-r', '96', '-singlefile', '-'], {
    input,
    maxBuffer: 2 ** 26,
  })
  return error ? undefined : stdout
}

async function takePictures(browser: Browser): Promise<readonly Picture[]> {
  const pictures: Picture[] = []
  for (const { root, home, shown } of sites) {
    const files = buildPages(root)
    const server = await serveFiles(files, home)
    for (const { width, colorScheme } of views) {
      const hasTouch = width < 768
      const page = await browser.newPage({ viewport: { width, height }, colorScheme, hasTouch })
      // Nothing of a phone by night must come through to paper.
      const isPrinted = width < 768 && colorScheme === 'dark'
      for (const name of [...files.keys()].filter((one) => shown.test(one))) {
        await page.goto(server.address(name))
        const add = (view: string, png: Buffer): void => {
          const file = `${root}-${name.replace('.html', '')}-${view}.png`
          pictures.push({
            page: `${home}${name}`,
            file: file.replaceAll('/', '-').replace(/^[.-]+/, ''),
            png,
          })
        }
        add(`${width}-${colorScheme}`, await takePicture(page))
        const sheet = isPrinted ? await printFirstSheet(page) : undefined
        if (sheet) add('paper', sheet)
      }
      await page.close()
    }
    server.close()
  }
  return pictures
}

/** One row for each page: desk and phone, day and night, paper. */
async function drawSheet(browser: Browser, pictures: readonly Picture[]): Promise<Buffer> {
  const rows = [...new Set(pictures.map(({ page }) => page))].map((name) => {
    const images = pictures
      .filter(({ page }) => page === name)
      .map(({ png }) => `<img alt="" src="data:image/png;base64,${png.toString('base64')}">`)
    return `<figure>${images.join('')}<figcaption>${name}</figcaption></figure>`
  })
  const page = await browser.newPage({ viewport: { width: 3100, height } })
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>
    body { display: grid; grid-template-columns: 1fr 1fr; gap: 24px; background: #888; font: 20px sans-serif }
    figure { margin: 0 } img { height: 300px; margin-right: 6px }
  </style>${rows.join('')}`)
  const sheet = await page.screenshot({ fullPage: true })
  await page.close()
  return sheet
}

if (chromiumPath === undefined) {
  process.stderr.write('no Chromium here (the variable CHROMIUM can name one)\n')
  process.exitCode = 3
} else {
  const browser = await launchChromium(chromiumPath)
  try {
    const pictures = await takePictures(browser)
    mkdirSync(folder, { recursive: true })
    for (const { file, png } of pictures) writeFileSync(join(folder, file), png)
    const sheet = join(folder, 'sheet.png')
    writeFileSync(sheet, await drawSheet(browser, pictures))
    process.stdout.write(`${pictures.length} pictures on ${sheet}\n`)
  } finally {
    await browser.close()
  }
}
