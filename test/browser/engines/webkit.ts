import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defaultHeight, defaultWidth } from './engine.ts'
import type { Engine, EnginePage, PageOptions } from './engine.ts'
import { firstPath, startProgram } from './limits.ts'
import { startDisplay } from './virtual-display.ts'
import { startSession } from './webdriver.ts'
import type { WebDriverSession } from './webdriver.ts'

const driver = firstPath('/usr/bin/WebKitWebDriver')
const xvfb = firstPath('/usr/bin/Xvfb')
const browser = firstPath(
  ...['x86_64', 'aarch64'].map(
    (machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`,
  ),
)

/** WebKitGTK's MiniBrowser on a virtual screen, driven over WebDriver. One page at a time. */
export const webkit: Engine = {
  name: 'WebKitGTK',
  missing: Object.entries({ WebKitWebDriver: driver, MiniBrowser: browser, Xvfb: xvfb })
    .filter(([, path]) => path === undefined)
    .map(([name]) => name),
  takes: ({ scale = 1 }) => Number.isInteger(scale),
  start: async ({ minimumFontSize = 0, scale = 1 } = {}) => {
    if (!driver || !browser || !xvfb) throw new Error('no WebKitGTK here')
    const display = await startDisplay(xvfb)
    const port = await freePort()
    const server = startProgram(driver, [`--port=${port}`], {
      stdio: 'ignore',
      env: { ...process.env, DISPLAY: display.name, GDK_BACKEND: 'x11', GDK_SCALE: String(scale) },
    })
    const folder = mkdtempSync(join(tmpdir(), 'kumihan-webkit-'))
    const config = join(folder, 'settings')
    writeFileSync(config, `[websettings]\nminimum-font-size=${minimumFontSize}\n`)
    const end = async (): Promise<void> => {
      await server.end()
      await display.end()
      rmSync(folder, { recursive: true })
    }
    try {
      const session = await startSession(`http://127.0.0.1:${port}`, {
        'webkitgtk:browserOptions': {
          binary: browser,
          args: ['--automation', `--config=${config}`],
        },
      })
      await session.post('window/rect', { width: 1900, height: 1500 })
      return {
        open: (address, pageOptions) => openFrame(session, address, pageOptions),
        close: async () => {
          await session.end().finally(end)
        },
      }
    } catch (error) {
      await end()
      throw error
    }
  },
}

/**
 * MiniBrowser's window can't be narrower than its buttons, 447 pixels: so the page is put into a
 * frame, whose width is the viewport for all that the page knows.
 */
async function openFrame(
  session: WebDriverSession,
  address: string,
  { width = defaultWidth, height = defaultHeight }: PageOptions = {},
): Promise<EnginePage> {
  const run = <T>(script: string): Promise<T> =>
    session.post('execute/sync', { script: `return (${script})`, args: [] })
  await session.post('url', { url: new URL('/.frame', address).href })
  await session.post('execute/async', {
    script: `const [address, width, height, done] = arguments
      const frame = document.querySelector('iframe')
      frame.onload = () => done(null)
      frame.style.cssText = 'border: 0; width: ' + width + 'px; height: ' + height + 'px'
      frame.src = address`,
    args: [address, width, height],
  })
  await session.post('frame', { id: 0 })
  return {
    evaluate: run,
    resize: async (newWidth) => {
      await run(`frameElement.style.width = '${newWidth}px'`)
    },
    control: async (letter) => {
      await session.post('actions', {
        actions: [
          {
            type: 'key',
            id: 'keyboard',
            actions: [
              { type: 'keyDown', value: '\uE009' },
              { type: 'keyDown', value: letter },
              { type: 'keyUp', value: letter },
              { type: 'keyUp', value: '\uE009' },
            ],
          },
        ],
      })
    },
    screenshot: async () => {
      await session.post('frame/parent')
      const frame = await session.post<Readonly<Record<string, string>>>('element', {
        using: 'css selector',
        value: 'iframe',
      })
      const [element = ''] = Object.values(frame)
      const png = await session.get<string>(`element/${element}/screenshot`)
      await session.post('frame', { id: 0 })
      return Buffer.from(png, 'base64')
    },
    close: async () => {
      await session.post('frame', { id: null })
      await session.post('url', { url: 'about:blank' })
    },
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
