import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { browserTest, openPage } from './browser.ts'
import { buildPages } from './build-pages.ts'

// The sample site: it has a search page.
const files = buildPages('.')
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What the search page's server says: scripts of the site may run, and nothing else. */
const policy =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; script-src 'self'"

async function titles(page: Page): Promise<readonly string[]> {
  await page.locator('[role=status]:not(:empty)').waitFor()
  return page.locator('[data-results] .title').allTextContents()
}

browserTest('words inside of words are found, under a strict policy', async (t, browser) => {
  const { page, complaints } = await openPage(browser, files, 'search.html', { policy })
  const before = await page.evaluate<number>(`performance.getEntriesByType('resource').length`)
  await page.getByRole('searchbox').fill('メールサー')
  t.true((await titles(page)).includes('SMTP 応答コード早見表'))
  const marked = await page.locator('[data-results] mark').allTextContents()
  t.true(marked.length > 0 && marked.every((text) => /^メールサー$/.test(text)))
  t.true(page.url().endsWith(`?q=${encodeURIComponent('メールサー')}`))
  t.regex(await page.getByRole('status').innerText(), /^\d+件の記事が見つかりました。$/)

  await page.evaluate(axe)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const violations = await page.evaluate<string[]>(
      `axe.run().then(({ violations }) => violations.map(({ id }) => id))`,
    )
    t.deepEqual(violations, [], colorScheme)
  }
  const loaded = await page.evaluate<string[]>(
    `performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname)`,
  )
  t.true(loaded.length > before, 'the index comes when it is needed')
  t.false(loaded.slice(0, before).some((name) => /list|grams\/|text\//.test(name)))
  t.deepEqual(complaints, [])

  await page.getByRole('searchbox').fill('どこにもない言葉')
  await page.getByText('見つかりませんでした').waitFor()
  t.is(await page.locator('[data-results] li').count(), 0)
  await page.close()
})

browserTest('an address with words shows their results; keys lead to them', async (t, browser) => {
  const { page, complaints } = await openPage(browser, files, 'search.html', { policy })
  await page.goto(`https://site.test/search.html?q=${encodeURIComponent('ﾙﾋﾞ')}`)
  const [first = ''] = await titles(page)
  t.not(first, '')
  await page.getByRole('searchbox').focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  t.is(await page.evaluate(`document.activeElement.textContent`), first)
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.pathname !== '/search.html')
  t.is(await page.locator('h1').innerText(), first)
  const id = decodeURIComponent(new URL(page.url()).hash.slice(1))
  t.true(id === '' || (await page.locator(`[id="${id}"]`).count()) === 1)
  t.deepEqual(complaints, [])
  await page.close()
})

browserTest('without scripts the page leads to the archive', async (t, browser) => {
  const { page } = await openPage(browser, files, 'search.html', {
    policy: policy.replace("script-src 'self'", "script-src 'none'"),
  })
  t.false(await page.getByRole('searchbox').isVisible())
  t.true(await page.locator('main').getByRole('link', { name: '記事一覧' }).isVisible())
  await page.close()
})
