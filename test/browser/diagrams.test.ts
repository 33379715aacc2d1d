import type { ExecutionContext } from 'ava'
import { allDrawings } from '../diagrams/drawings.ts'
import { conditions } from './conditions.ts'
import { drawingsSite } from './drawings-site.ts'
import { engineTest, serveForTests } from './engines/engine-test.ts'
import type { EnginePage } from './engines/engine.ts'
import { measureGrid } from './measure-grid.ts'

const drawings = allDrawings()
const looked = conditions.filter(({ often }) => often)
const server = serveForTests(
  drawingsSite(drawings, {
    ...Object.fromEntries(looked.map(({ css }, index) => [index, css])),
    plain: '',
  }),
)

engineTest(
  'every character stands in its cells, and is copied as written',
  async (t, engine, { start, takes }) => {
    for (const [index, { name, limit, options, width = 1400 }] of looked.entries()) {
      if (options !== undefined && !takes(options)) continue
      const ownEngine = options === undefined ? undefined : await start(options)
      const page = await (ownEngine ?? engine).open((await server).address(`${index}.html`), {
        width,
      })
      await check(t, page, name, limit)
      await page.close()
      await ownEngine?.close()
    }
  },
)

async function check(
  t: ExecutionContext,
  page: EnginePage,
  condition: string,
  limit: number,
): Promise<void> {
  const measured = await measureGrid(page, drawings)
  t.is(measured.length, drawings.length)
  const worst = measured.reduce((a, b) => (b.worst > a.worst ? b : a))
  t.log(`${condition}: ${worst.worst.toFixed(3)} cells at most`)
  measured.forEach(({ worst: error, where, selected }, index) => {
    t.true(error <= limit, `${condition}, ${drawings[index]?.name}: ${error} at ${where}`)
    t.is(selected.replace(/\n$/, ''), drawings[index]?.text ?? '')
  })
}

engineTest(
  'at 360 px type shrinks to 9 px at least, and only drawings scroll',
  async (t, engine) => {
    const page = await engine.open((await server).address('plain.html'), { width: 360 })
    const sideways = await page.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    )
    t.is(sideways, 0)
    const sizes = await page.evaluate<number[]>(
      `[...document.querySelectorAll('pre.d')].map((it) => parseFloat(getComputedStyle(it).fontSize))`,
    )
    t.true(Math.min(...sizes) >= 9)
    t.true(Math.max(...sizes) <= 16)
    await page.close()
  },
)

engineTest('what the clipboard takes is the source', async (t, engine) => {
  const page = await engine.open((await server).address('plain.html'))
  await page.evaluate(`document.body.append(document.createElement('textarea'))`)
  for (const name of ['01-box-ascii', '16-emoji', 'box-half-width-kana', 'box-ivs-surrogate']) {
    const index = drawings.findIndex((one) => one.name === name)
    await page.evaluate(
      `void (document.activeElement.blur(), getSelection().selectAllChildren(document.querySelectorAll('pre.d')[${index}]))`,
    )
    await page.control('c')
    await page.evaluate(`void (() => {
      const field = document.querySelector('textarea')
      field.value = ''
      field.focus()
    })()`)
    await page.control('v')
    const pasted = await page.evaluate<string>(`document.querySelector('textarea').value`)
    t.is(pasted.replace(/\n$/, ''), drawings[index]?.text ?? '')
  }
  await page.close()
})
