import { existsSync } from 'node:fs'
import test from 'ava'
import type { ExecutionContext } from 'ava'
import { chromium } from 'playwright-core'
import type { Browser, Page } from 'playwright-core'

const candidates = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser']
const executablePath = candidates.find((path) => path !== undefined && existsSync(path))

let running: Promise<Browser> | undefined

/** One browser for all tests of a file. */
function browser(path: string): Promise<Browser> {
  running ??= chromium.launch({
    executablePath: path,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  })
  return running
}

test.after.always('close the browser', async () => {
  await (await running)?.close()
})

/**
 * A test that needs Chromium: the one that the environment variable CHROMIUM names, or Debian's.
 * Without one it passes and says that it was not run.
 */
export function browserTest(
  title: string,
  run: (t: ExecutionContext, browser: Browser) => Promise<void>,
): void {
  // One after the other: a browser that draws ten pages at a time on a small machine draws none.
  test.serial(title, async (t) => {
    if (executablePath !== undefined) return run(t, await browser(executablePath))
    t.log('not run: no Chromium here (the variable CHROMIUM can name one)')
    return t.pass()
  })
}

/** Files of a site by path from its home: `index.html`. */
export type SiteFiles = ReadonlyMap<string, string | Uint8Array>

export interface OpenOptions {
  readonly width?: number
  readonly colorScheme?: 'light' | 'dark'
  /** A phone: fingers, no mouse. */
  readonly touch?: boolean
}

/** A page of a site in a browser, and everything the browser had to complain of. */
export interface OpenedPage {
  readonly page: Page
  readonly complaints: readonly string[]
}

/** What the strictest server would say; pages must look the same under it. */
const strictest = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'"

/** Opens a page of a site that exists in memory only. `home` is where the site begins: `/blog/`. */
export async function openPage(
  browserToUse: Browser,
  files: SiteFiles,
  path: string,
  {
    width = 1200,
    colorScheme = 'light',
    touch = false,
    home = '/',
    policy = strictest,
  }: OpenOptions & { readonly home?: string; readonly policy?: string } = {},
): Promise<OpenedPage> {
  const page = await browserToUse.newPage({
    viewport: { width, height: 900 },
    colorScheme,
    hasTouch: touch,
    isMobile: touch,
  })
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('requestfailed', (request) => complaints.push(`not loaded: ${request.url()}`))
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url())
    const name = decodeURIComponent(pathname)
      .replace(home, '')
      .replace(/^$|\/$/, '$&index.html')
    const body = files.get(name)
    if (body === undefined) {
      complaints.push(`not there: ${pathname}`)
      return route.fulfill({ status: 404, body: '' })
    }
    return route.fulfill({
      contentType: contentTypes[name.slice(name.lastIndexOf('.'))] ?? 'application/octet-stream',
      headers: { 'content-security-policy': policy },
      body: typeof body === 'string' ? body : Buffer.from(body),
    })
  })
  await page.goto(`https://site.test${home}${path.split('/').map(encodeURIComponent).join('/')}`)
  return { page, complaints }
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}
