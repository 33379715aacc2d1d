import type { Page } from 'playwright-core'
import { browserTest, openPage } from './browser.ts'
import { buildPages } from './build-pages.ts'

// What a reader does with a page: waits for it, copies from it, searches it, enlarges it.

const files = buildPages('test/sites/pages')
const home = '/blog/'

/** How far things moved by themselves: the scores of the Layout Instability API. */
function shiftsOf(page: Page): Promise<readonly number[]> {
  return page.evaluate(`new Promise((resolve) => {
    const values = []
    new PerformanceObserver((list) => values.push(...list.getEntries().map(({ value }) => value)))
      .observe({ type: 'layout-shift', buffered: true })
    setTimeout(() => resolve(values), 100)
  })`)
}

browserTest(
  'nothing moves while pictures and the lines of drawings are late',
  async (t, browser) => {
    for (const [name, late, width] of [
      ['everything.html', 'img', 360],
      ['wide-drawing.html', 'pre .k1', 360],
      ['wide-drawing.html', 'pre .k1', 1200],
    ] as const) {
      const { page } = await openPage(browser, files, name, { home, width })
      await page.route(/\.(?:svg|png|woff2)$/, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 150))
        return route.fallback()
      })
      await page.reload()
      t.true((await page.locator(`.prose ${late}`).count()) > 0)
      await page.evaluate('document.fonts.ready')
      for (let screens = 0; screens < 5; screens++) await page.mouse.wheel(0, 900)
      const shifts = await shiftsOf(page)
      t.deepEqual(shifts, [], `${name} at ${width}`)
      await page.close()
    }
  },
)

browserTest(
  'copies of headings and of words with ruby hold the words and nothing else',
  async (t, browser) => {
    const { page } = await openPage(browser, files, 'everything.html', { home })
    const copied = await page.evaluate<readonly (readonly [string, string])[]>(`(() => {
      const bare = (text) => text.replace(/\\s/g, '')
      return Array.from(document.querySelectorAll('h1, h2, h3, p:has(ruby), li:has(> ruby)'), (one) => {
        getSelection().selectAllChildren(one)
        const clone = one.cloneNode(true)
        for (const aid of clone.querySelectorAll('rt, rp')) aid.remove()
        return [bare(String(getSelection())), bare(clone.textContent)]
      })
    })()`)
    t.true(copied.length > 3)
    for (const [taken, written] of copied) t.is(taken, written)
    await page.close()
  },
)

browserTest('the search of the browser finds words across hints', async (t, browser) => {
  const { page } = await openPage(browser, files, 'sixty-letters.html', { home })
  const title = await page.evaluate<string>(
    `(() => { const title = document.querySelector('h1'); return title.querySelector('wbr') ? title.textContent.trim() : '' })()`,
  )
  t.true(title.length > 50)
  t.true(await page.evaluate(`window.find(${JSON.stringify(title)})`))
  await page.close()
})

browserTest(
  'letters of twice the size: nothing is cut off, on a phone neither',
  async (t, browser) => {
    for (const name of ['index.html', 'everything.html', 'sixty-letters.html', 'long-words.html']) {
      const { page } = await openPage(browser, files, name, { home, width: 360 })
      await page.evaluate(`document.documentElement.style.fontSize = '200%'`)
      t.deepEqual(
        await page.evaluate(
          `[document.documentElement.scrollWidth, Array.from(document.querySelectorAll('main *')).filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX === 'hidden' && one.clientWidth > 1).map(({ outerHTML }) => outerHTML)]`,
        ),
        [360, []],
        name,
      )
      await page.close()
    }
  },
)

browserTest('in colours of the reader’s own, code and marks have edges', async (t, browser) => {
  const { page } = await openPage(browser, files, 'everything.html', { home })
  await page.emulateMedia({ forcedColors: 'active' })
  const flat = await page.evaluate<readonly string[]>(
    `Array.from(document.querySelectorAll('pre, :not(pre, figcaption) > code, mark')).filter((one) => parseFloat(getComputedStyle(one).borderTopWidth) < 1).map(({ outerHTML }) => outerHTML)`,
  )
  t.deepEqual(flat, [])
  t.true((await page.locator('pre').count()) > 0)
  await page.close()
})
