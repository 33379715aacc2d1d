// node build/scripts/pictures/make.js: takes the pictures of drawings anew, in Chromium.
//   (nothing)        articles/drawing.png, drawings before and after, for the READMEs
//   --sheets FOLDER  every drawing of the tests, raw beside the grid beside SVG, to be looked at
import { writeFileSync } from 'node:fs'
import { chromiumPath, launchChromium } from '../../test/browser/engines/chromium.ts'
import { serveFiles } from '../../test/browser/engines/serve-files.ts'
import type { SiteFiles } from '../../test/browser/engines/serve-files.ts'
import { allDrawings } from '../../test/diagrams/drawings.ts'
import { pictureSite } from './page.ts'

const shown = ['27-table-light-2', 'lifelines-box-drawing']
const onASheet = 12

if (chromiumPath === undefined)
  throw new Error('Chromium is not here (the variable CHROMIUM can name one)')
const [option, folder] = process.argv.slice(2)
if (option === undefined) {
  const drawings = allDrawings().filter(({ name }) => shown.includes(name))
  const ways = { raw: 'ふつうの <pre>', grid: 'kumihan' }
  await take(chromiumPath, pictureSite(drawings, ways, false), 'articles/drawing.png', 1.5)
} else if (option === '--sheets' && folder !== undefined) {
  const ways = { raw: 'raw', grid: 'grid', svg: 'svg' }
  const drawings = allDrawings()
  for (let first = 0; first < drawings.length; first += onASheet) {
    const site = pictureSite(drawings.slice(first, first + onASheet), ways, true)
    await take(chromiumPath, site, `${folder}/${first / onASheet + 1}.png`, 1)
  }
} else {
  console.error('node build/scripts/pictures/make.js [--sheets FOLDER]')
  process.exitCode = 2
}

async function take(path: string, site: SiteFiles, file: string, scale: number): Promise<void> {
  const [server, browser] = [await serveFiles(site), await launchChromium(path)]
  const page = await browser.newPage({
    deviceScaleFactor: scale,
    viewport: { width: 1600, height: 900 },
  })
  await page.goto(server.address('index.html'))
  await page.evaluate('document.fonts.ready.then(() => undefined)')
  writeFileSync(file, await page.locator('main').screenshot())
  await browser.close()
  server.close()
}
