import type { ExecutionContext } from 'ava'
import type { Page } from 'playwright-core'
import { browserTest, openPage } from './browser.ts'
import { buildPages } from './build-pages.ts'

const files = buildPages('test/sites/pages')
const options = { home: '/blog/', touch: false }
const name = 'vertical.html'

interface View {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What the window shows of the page: how far it was moved, and how much there is. */
function view(page: Page): Promise<View> {
  return page.evaluate(
    `({ x: scrollX, y: scrollY, width: document.documentElement.scrollWidth, height: document.documentElement.scrollHeight })`,
  )
}

/** Does something until the page has moved: a busy machine misses the first key. */
async function moves(
  t: ExecutionContext,
  page: Page,
  act: () => Promise<void>,
  moved: (now: View) => boolean,
): Promise<void> {
  for (let tries = 0; tries < 50 && !moved(await view(page)); tries++) {
    if (tries % 10 === 0) await act()
    await page.waitForTimeout(100)
  }
  t.true(moved(await view(page)))
}

/** Boxes of the elements, in pixels. */
function boxes(page: Page, selector: string): Promise<{ width: number; height: number }[]> {
  return page.evaluate(
    `Array.from(document.querySelectorAll(${JSON.stringify(selector)}), (one) => { const { width, height } = one.getBoundingClientRect(); return { width, height } })`,
  )
}

browserTest(
  'a finger moves a vertical page from right to left, and so do keys',
  async (t, browser) => {
    const { page, complaints } = await openPage(browser, files, name, {
      ...options,
      width: 360,
      touch: true,
    })
    const start = await view(page)
    t.like(start, { x: 0, y: 0, height: 900 })
    t.true(start.width > 3 * 360)
    const press = (key: string) => () => page.keyboard.press(key)
    await moves(t, page, press('Space'), ({ x }) => x < -200)
    const paged = await view(page)
    await moves(t, page, press('ArrowLeft'), ({ x }) => x < paged.x)
    t.is((await view(page)).y, 0)
    t.deepEqual(complaints, [])
    await page.close()
  },
)

browserTest(
  'with a mouse, bands of vertical lines stand one below the other',
  async (t, browser) => {
    const { page } = await openPage(browser, files, name, options)
    const start = await view(page)
    t.like(start, { x: 0, y: 0, width: 1200 })
    t.true(start.height > 900)
    t.is(
      await page.evaluate(`getComputedStyle(document.querySelector('.prose')).writingMode`),
      'vertical-rl',
    )
    await page.mouse.move(600, 400)
    const roll = () => page.mouse.wheel(0, 300)
    await moves(t, page, roll, ({ y }) => y > 200)
    await page.close()
  },
)

browserTest(
  'what stays horizontal fits the window, and lines keep their pace',
  async (t, browser) => {
    for (const [width, touch] of [
      [320, true],
      [360, false],
      [1200, false],
    ] as const) {
      const { page } = await openPage(browser, files, name, { ...options, width, touch })
      const islands = await boxes(page, '.prose :is(pre, figure, .table-scroll)')
      t.is(islands.length, 5)
      for (const one of islands) t.true(one.width <= width && one.height <= 900, `${width}`)
      t.deepEqual(
        await page.evaluate(
          `Array.from(document.querySelectorAll('.prose pre, .prose table'), (one) => getComputedStyle(one).writingMode)`,
        ),
        ['horizontal-tb', 'horizontal-tb', 'horizontal-tb'],
      )
      await page.close()
    }
    const { page } = await openPage(browser, files, name, options)
    const line = await page.evaluate<number>(
      `parseFloat(getComputedStyle(document.querySelector('.prose p')).lineHeight)`,
    )
    const [first] = await boxes(page, '.prose p')
    const lines = (first?.width ?? 0) / line
    t.true(lines > 2 && Math.abs(lines - Math.round(lines)) < 0.03, `${lines} lines`)
    for (const one of await boxes(page, '.prose .tcy')) t.true(one.height < line * 0.65)
    await page.close()
  },
)

browserTest(
  'on a phone text goes on below what is horizontal, if twelve letters have room',
  async (t, browser) => {
    const { page } = await openPage(browser, files, name, { ...options, width: 360, touch: true })
    const places = () =>
      page.evaluate<readonly ('below' | 'behind')[]>(
        `Array.from(document.querySelectorAll('.prose > :is(pre, figure, .table-scroll) + :is(p, ol)'), (text) => {
          const island = text.previousElementSibling.getBoundingClientRect()
          const { top, right, height } = text.getBoundingClientRect()
          if (top < island.bottom) return right <= island.left ? 'behind' : 'on top'
          return height >= 12 * parseFloat(getComputedStyle(text).fontSize) ? 'below' : 'squeezed'
        })`,
      )
    t.deepEqual(await places(), ['below'])
    await page.setViewportSize({ width: 720, height: 320 })
    t.deepEqual(await places(), ['behind'])
    await page.close()
  },
)

browserTest('what is copied of a vertical page is what was written', async (t, browser) => {
  const { page } = await openPage(browser, files, name, options)
  const first = await page.evaluate<string>(
    `(() => { getSelection().selectAllChildren(document.querySelector('.prose p')); return String(getSelection()) })()`,
  )
  t.true(
    first.startsWith('峠の局から、12月24日に届いた手紙である。同じ手紙は2025年にも届いている。'),
    first,
  )
  await page.close()
})
