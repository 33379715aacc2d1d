import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { browserTest, openPage } from './browser.ts'
import { buildPages } from './build-pages.ts'

const files = buildPages('test/sites/pages')
const home = '/blog/'
/** All pages, but of the tags only the longest one's: they are all alike. */
const names = [...files.keys()].filter(
  (name) => name.endsWith('.html') && (!name.startsWith('tags/') || name.includes('とても長い')),
)
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

browserTest(
  'axe finds nothing, by day on a desk and by night on a phone, and the console is empty',
  async (t, browser) => {
    for (const name of names) {
      const { page, complaints } = await openPage(browser, files, name, { home })
      await page.evaluate(axe)
      t.deepEqual(await violations(page), [], name)
      await page.emulateMedia({ colorScheme: 'dark' })
      await page.setViewportSize({ width: 360, height: 800 })
      t.deepEqual(await violations(page), [], `${name} by night`)
      t.deepEqual(complaints, [], name)
      await page.close()
    }
  },
)

function violations(page: Page): Promise<readonly string[]> {
  return page.evaluate<string[]>(
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))`,
  )
}

browserTest(
  'ruby, emphasis dots, code and notes leave the lines where they are',
  async (t, browser) => {
    const { page } = await openPage(browser, files, 'everything.html', { home, width: 480 })
    const [height, line] = await page.evaluate<[number, number]>(
      `(() => { const p = document.querySelector('.prose p'); return [p.getBoundingClientRect().height, parseFloat(getComputedStyle(p).lineHeight)] })()`,
    )
    t.true(height > 5 * line)
    t.true(Math.abs(height / line - Math.round(height / line)) < 0.03, `${height / line} lines`)
  },
)

browserTest(
  'titles of neighbours and series are as large as text, whatever phrases they have',
  async (t, browser) => {
    for (const [name, selector] of [
      ['three-letters.html', '.neighbours a, .neighbours a *'],
      ['index.html', '.series-list a, .series-list a *'],
    ] as const) {
      const { page } = await openPage(browser, files, name, { home })
      const sizes = await page.evaluate<readonly string[]>(
        `Array.from(document.querySelectorAll('${selector}'), (one) => getComputedStyle(one).fontSize)`,
      )
      t.true(sizes.length > 1, name)
      t.deepEqual(
        [...new Set(sizes)],
        [await page.evaluate('getComputedStyle(document.body).fontSize')],
        name,
      )
      await page.close()
    }
  },
)

browserTest(
  'a table of many columns stands out of the text, one of many words does not',
  async (t, browser) => {
    const { page } = await openPage(browser, files, 'wide-drawing.html', { home })
    const widths = await page.evaluate<readonly number[]>(
      `Array.from(document.querySelectorAll('h1, .table-scroll'), (one) => one.offsetWidth)`,
    )
    const [column = 0, wide = 0, wordy = 0] = widths
    t.true(wide > column + 20, String(widths))
    t.is(wordy, column)
    await page.close()
  },
)

browserTest('a finger finds everything outside of running text', async (t, browser) => {
  for (const name of ['index.html', 'sixty-letters.html', 'archive.html']) {
    const { page } = await openPage(browser, files, name, { home, width: 360, touch: true })
    const small = await page.evaluate<string[]>(
      `Array.from(document.querySelectorAll('body > header a, .articles a, .tags a, .neighbours a, body > footer a'), (a) => [a.textContent, a.getBoundingClientRect().height]).filter(([, height]) => height < 44).map(String)`,
    )
    t.deepEqual(small, [], name)
    await page.close()
  }
})

browserTest(
  'on paper: no navigation, addresses after links, the night is left out',
  async (t, browser) => {
    const { page } = await openPage(browser, files, 'everything.html', {
      home,
      colorScheme: 'dark',
    })
    await page.emulateMedia({ media: 'print' })
    t.deepEqual(
      await page.evaluate(
        `[...document.querySelectorAll('.skip, .site-header nav, .neighbours, .site-footer')].map((one) => getComputedStyle(one).display)`,
      ),
      ['none', 'none', 'none', 'none'],
    )
    t.is(
      await page.evaluate(
        `getComputedStyle(document.querySelector('.prose a[href="https://example.com/"]'), '::after').content`,
      ),
      '"（https://example.com/）"',
    )
    t.is(await page.evaluate(`getComputedStyle(document.documentElement).color`), 'rgb(0, 0, 0)')
    // What stands between the margins of A4.
    await page.setViewportSize({ width: 604, height: 900 })
    const drawings = await page.evaluate<
      readonly { readonly wraps: boolean; readonly over: number }[]
    >(
      `[...document.querySelectorAll('pre.d')].map((one) => ({
        wraps: getComputedStyle(one).whiteSpace !== 'pre',
        over: one.scrollWidth - one.clientWidth,
      }))`,
    )
    t.true(drawings.length > 0)
    for (const { wraps, over } of drawings) t.deepEqual({ wraps, over }, { wraps: false, over: 0 })
  },
)

browserTest(
  'on paper: a wide table makes nothing smaller, addresses stand there once, folds are open',
  async (t, browser) => {
    const { page } = await openPage(browser, files, 'wide-drawing.html', { home, width: 604 })
    await page.emulateMedia({ media: 'print' })
    t.is(await page.evaluate('document.documentElement.scrollWidth'), 604)
    t.deepEqual(
      await page.evaluate(
        `Array.from(document.querySelectorAll('.prose a'), (one) => getComputedStyle(one, '::after').content)`,
      ),
      ['none', '"（https://example.org/format/）"'],
    )
    t.true(await page.locator('details p').isVisible())
    await page.close()
  },
)

browserTest('what is copied is what was written', async (t, browser) => {
  const { page } = await openPage(browser, files, 'sixty-letters.html', { home })
  const title = await page.evaluate<string>(
    `(() => { getSelection().selectAllChildren(document.querySelector('h1')); return String(getSelection()) })()`,
  )
  t.is(
    title.trim(),
    '送信元を特定する方法を、ヘッダーの読み方から順に、実際に届いた迷惑メールを例にして、ひとつずつ確かめながら説明する試み（前編）',
  )
})

browserTest('a note comes to the foot of the window, and nothing moves', async (t, browser) => {
  const { page } = await openPage(browser, files, 'everything.html', { home, width: 360 })
  const mark = page.locator('#fnref1')
  await mark.scrollIntoViewIfNeeded()
  const before = await page.evaluate<number>('scrollY')
  const note = page.locator('#fn1')
  const far = await page.evaluate<number>(
    `document.querySelector('#fn1').getBoundingClientRect().top`,
  )
  t.true(far > 900, 'the note is out of sight')
  await mark.click()
  t.is(await page.evaluate('location.hash'), '#fn1')
  t.is(await page.evaluate('scrollY'), before)
  const box = (await note.boundingBox()) ?? t.fail()
  t.true(box.y > 450 && Math.abs(box.y + box.height - 900) < 2, JSON.stringify(box))
  await note.locator('.footnote-back').click()
  t.is(await page.evaluate('location.hash'), '#fnref1')
  t.true(((await mark.boundingBox())?.y ?? -1) > 0)
  await page.close()
})
