import { chromium as playwright } from 'playwright-core'
import type { Browser } from 'playwright-core'
import { defaultHeight, defaultWidth } from './engine.ts'
import type { Engine, EngineOptions } from './engine.ts'
import { firstPath } from './limits.ts'

/** The Chromium that the variable CHROMIUM names, or Debian's. */
export const chromiumPath = firstPath(
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
)

/** Starts Chromium. */
export function launchChromium(
  executablePath: string,
  { minimumFontSize, scale }: EngineOptions = {},
): Promise<Browser> {
  return playwright.launch({
    executablePath,
    timeout: 30_000,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      ...(minimumFontSize === undefined
        ? []
        : [`--blink-settings=minimumFontSize=${minimumFontSize}`]),
      ...(scale === undefined ? [] : [`--force-device-scale-factor=${scale}`]),
    ],
  })
}

/** Chromium, driven by Playwright. */
export const chromium: Engine = {
  name: 'Chromium',
  missing: chromiumPath === undefined ? ['chromium'] : [],
  takes: () => true,
  start: async (options = {}) => {
    if (chromiumPath === undefined) throw new Error('no Chromium here')
    const browser = await launchChromium(chromiumPath, options)
    // A viewport of Playwright's has a scale of its own, which does not reach the layout.
    const isScaled = options.scale !== undefined
    const context = await browser.newContext(isScaled ? { viewport: null } : {})
    return {
      open: async (address, { width = defaultWidth, height = defaultHeight } = {}) => {
        const page = await context.newPage()
        if (!isScaled) await page.setViewportSize({ width, height })
        page.setDefaultTimeout(30_000)
        await page.goto(address)
        return {
          evaluate: (expression) => page.evaluate(expression),
          resize: (newWidth) => page.setViewportSize({ width: newWidth, height }),
          control: (letter) => page.keyboard.press(`Control+${letter}`),
          screenshot: () => page.screenshot(),
          close: () => page.close(),
        }
      },
      close: () => browser.close(),
    }
  },
}
