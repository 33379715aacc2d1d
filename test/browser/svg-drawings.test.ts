import { readFileSync } from 'node:fs'
import { svgOf } from '../../lib/diagrams/svg/svg.ts'
import { allDrawings } from '../diagrams/drawings.ts'
import { stacks } from './drawings-site.ts'
import { engineTest, serveForTests } from './engines/engine-test.ts'

const drawings = allDrawings()
const looked = ['default', 'Noto Sans Mono CJK', 'DejaVu', 'BIZ'] as const

const pictures = drawings.map(({ name, text, ambiguity }) => svgOf(text, ambiguity, name)).join('')
const server = serveForTests(
  new Map<string, string>([
    ...looked.flatMap((name): readonly (readonly [string, string])[] => [
      [
        `${name}.html`,
        `<!doctype html><html lang="ja"><meta charset="utf-8"><title>${name}</title><link rel="stylesheet" href="style.css"><link rel="stylesheet" href="${name}.css"><main class="prose">${pictures}</main>`,
      ],
      [`${name}.css`, `:root { --mono: ${stacks[name]} }`],
    ]),
    ['style.css', readFileSync('layouts/style.css', 'utf8')],
  ]),
)

/** How far the middles of a picture's characters stand from those of their cells, at most. */
interface Measured {
  /** In cells. */
  readonly worst: number
  readonly where: string
}

/** The middle of every character of a text element, and where it should be, in user units. */
function measure(width: number): Measured {
  let [worst, where] = [0, '']
  for (const text of document.querySelectorAll<SVGTextElement>('svg.d text')) {
    const label = text.textContent ?? ''
    const length = text.getAttribute('textLength')
    const characters = Array.from(label)
    const [start = 0, ...others] = (text.getAttribute('x') ?? '').split(' ').map(Number)
    // A character alone has its middle in its place; marks and joined emoji are no characters alone.
    const middles =
      length === null
        ? [start, ...others]
        : characters.map((_, index) => start + (Number(length) / characters.length) * (index + 0.5))
    if (characters.length !== middles.length) continue
    let unit = 0
    // WebKit tells the end of an emoji by another font than that which sets it.
    const { x, width: inked } = text.getBBox()
    const isAlone = middles.length === 1
    characters.forEach((character, index) => {
      const from = text.getStartPositionOfChar(unit)
      unit += character.length
      const to = text.getEndPositionOfChar(unit - 1)
      const middle = isAlone ? x + inked / 2 : (from.x + to.x) / 2
      const error = Math.abs(middle - (middles[index] ?? Infinity)) / width
      if (!(error <= worst)) [worst, where] = [error, `${character} of ${label}`]
    })
  }
  return { worst, where }
}

engineTest('words of drawings as pictures stand on the grid', async (t, engine) => {
  for (const name of looked) {
    const page = await engine.open((await server).address(`${name}.html`))
    const { worst, where } = await page.evaluate<Measured>(
      `document.fonts.ready.then(() => (${measure.toString()})(8))`,
    )
    t.log(`${name}: ${worst.toFixed(3)} cells at most`)
    t.true(worst <= 0.12, `${name}: ${worst} at ${where}`)
    await page.close()
  }
})
