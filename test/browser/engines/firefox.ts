import { launch } from 'puppeteer-core'
import { defaultHeight, defaultWidth } from './engine.ts'
import type { Engine } from './engine.ts'
import { firstPath, within } from './limits.ts'

const executablePath = firstPath(process.env['FIREFOX'], '/usr/bin/firefox-esr', '/usr/bin/firefox')

/** Firefox, driven by Puppeteer over WebDriver BiDi. */
export const firefox: Engine = {
  name: 'Firefox',
  missing: executablePath === undefined ? ['firefox-esr'] : [],
  takes: () => true,
  start: async ({ minimumFontSize, scale } = {}) => {
    if (executablePath === undefined) throw new Error('no Firefox here')
    const browser = await launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      timeout: 60_000,
      protocolTimeout: 60_000,
      extraPrefsFirefox: {
        ...(minimumFontSize === undefined ? {} : { 'font.minimum-size.ja': minimumFontSize }),
        ...(scale === undefined ? {} : { 'layout.css.devPixelsPerPx': String(scale) }),
      },
    })
    return {
      open: async (address, { width = defaultWidth, height = defaultHeight } = {}) => {
        const page = await browser.newPage()
        await page.setViewport({ width, height })
        await page.goto(address, { timeout: 30_000 })
        return {
          evaluate: async <T>(expression: string) => (await page.evaluate(expression)) as T,
          resize: (newWidth) => page.setViewport({ width: newWidth, height }),
          control: async (letter) => {
            await page.keyboard.down('Control')
            await page.keyboard.press(letter as 'c' | 'v')
            await page.keyboard.up('Control')
          },
          screenshot: () => page.screenshot(),
          close: () => page.close(),
        }
      },
      close: () => within(10_000, 'closing Firefox', browser.close()),
    }
  },
}
