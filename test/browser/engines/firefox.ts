import { launch } from 'puppeteer-core'
import { defaultHeight, defaultWidth } from './engine.ts'
import type { Engine } from './engine.ts'
import { firstPath, within } from './limits.ts'

const executablePath = firstPath(process.env['FIREFOX'], '/usr/bin/firefox-esr', '/usr/bin/firefox')

/** Firefox, driven by Puppeteer over WebDriver BiDi. */
export const firefox: Engine = {
  name: 'Firefox',
  missing: executablePath === undefined ? ['firefox-esr'] : [],
  takesOptions: true,
  start: async ({ minimumFontSize } = {}) => {
    if (executablePath === undefined) throw new Error('no Firefox here')
    const browser = await launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      timeout: 60_000,
      protocolTimeout: 60_000,
      ...(minimumFontSize === undefined
        ? {}
        : { extraPrefsFirefox: { 'font.minimum-size.ja': minimumFontSize } }),
    })
    return {
      open: async (address, { width = defaultWidth, height = defaultHeight, scale = 1 } = {}) => {
        const page = await browser.newPage()
        await page.setViewport({ width, height, deviceScaleFactor: scale })
        await page.goto(address, { timeout: 30_000 })
        return {
          evaluate: async <T>(expression: string) => (await page.evaluate(expression)) as T,
          resize: (newWidth) =>
            page.setViewport({ width: newWidth, height, deviceScaleFactor: scale }),
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
