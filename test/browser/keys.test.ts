import type { Page } from 'playwright-core'
import { browserTest, openPage } from './browser.ts'
import { buildPages } from './build-pages.ts'

const files = buildPages('test/sites/pages')
const home = '/blog/'

/** Walks through the page with the Tab key; says what was met. */
async function walk(page: Page): Promise<readonly string[]> {
  await page.evaluate(`void (() => {
    window.met = []
    document.addEventListener('focusin', ({ target }) => met.push(target))
  })()`)
  const count = await page.evaluate<number>(
    `document.querySelectorAll('a, pre, [tabindex], input, button, summary').length`,
  )
  for (let step = 0; step <= count + 1; step++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate('document.activeElement === document.body')) break
  }
  return page.evaluate(`met.map((one) => one.className || one.textContent.trim().slice(0, 20))`)
}

browserTest('keys lead through a page in its own order, and out of it', async (t, browser) => {
  for (const name of ['everything.html', 'vertical.html', 'index.html']) {
    const { page } = await openPage(browser, files, name, { home, width: 360 })
    const met = await walk(page)
    t.is(met[0], 'skip', name)
    t.is(await page.evaluate('document.activeElement === document.body'), true, name)
    t.deepEqual(
      await page.evaluate(
        `met.slice(1).filter((one, i) => !(met[i].compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING)).map(({ outerHTML }) => outerHTML)`,
      ),
      [],
      name,
    )
    t.deepEqual(
      await page.evaluate(
        `Array.from(document.querySelectorAll('a[href], pre, .table-scroll, summary, .math')).filter((one) => one.checkVisibility() && (!one.matches('pre, div, .math') || one.scrollWidth > one.clientWidth + 1) && !met.includes(one)).map(({ outerHTML }) => outerHTML)`,
      ),
      [],
      `${name}: out of reach`,
    )
    await page.close()
  }
})

browserTest('the first link leaps over the navigation', async (t, browser) => {
  const { page } = await openPage(browser, files, 'everything.html', { home })
  await page.keyboard.press('Tab')
  t.true(await page.locator('.skip').isVisible())
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  t.true(await page.evaluate(`document.querySelector('main').contains(document.activeElement)`))
  await page.close()
})
