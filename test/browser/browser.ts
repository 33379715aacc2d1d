import test from 'ava'
import type { ExecutionContext } from 'ava'
import type { Browser, Page } from 'playwright-core'
import { chromiumPath, launchChromium } from './engines/chromium.ts'
import { contentTypeOf, fileAt, strictPolicy } from './engines/serve-files.ts'
import type { SiteFiles } from './engines/serve-files.ts'

let running: Promise<Browser> | undefined

/** One browser for all tests of a file. */
function browser(path: string): Promise<Browser> {
  running ??= launchChromium(path)
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
    if (chromiumPath !== undefined) return run(t, await browser(chromiumPath))
    t.log('not run: no Chromium here (the variable CHROMIUM can name one)')
    return t.pass()
  })
}

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
    policy = strictPolicy,
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
    const file = fileAt(files, home, pathname)
    if (file === undefined) {
      complaints.push(`not there: ${pathname}`)
      return route.fulfill({ status: 404, body: '' })
    }
    const { name, body } = file
    return route.fulfill({
      contentType: contentTypeOf(name),
      headers: { 'content-security-policy': policy },
      body: typeof body === 'string' ? body : Buffer.from(body),
    })
  })
  await page.goto(`https://site.test${home}${path.split('/').map(encodeURIComponent).join('/')}`)
  return { page, complaints }
}
