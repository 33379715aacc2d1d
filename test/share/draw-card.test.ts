import test from 'ava'
import fc from 'fast-check'
import { drawCard } from '../../lib/share/draw-card.ts'
import { makeCard } from '../../lib/share/share-card.ts'
import { fakeFont, widthInEm } from './fake-font.ts'

interface Drawn {
  readonly letter: string
  readonly x: number
  readonly y: number
  readonly size: number
}

function draw(words: { title: string; site?: string; date?: string }): readonly Drawn[] {
  const card = makeCard({ site: '', date: '', language: 'ja', keep: [], ...words })
  const path = /<path transform="translate\((\S+) (\S+)\) scale\((\S+) -\3\)" d="(.+?)"\/>/gsu
  return Array.from(
    drawCard(card, [fakeFont()]).matchAll(path),
    ([, x, y, scale, letter = '']) => ({
      letter,
      x: Number(x),
      y: Number(y),
      size: Math.round(Number(scale) * 1000),
    }),
  )
}

test('the title is large, site and date are small at the foot, all on one margin', (t) => {
  const drawn = draw({ title: '山', site: '組', date: '日' })
  t.deepEqual(drawn, [
    { letter: '山', x: 120, y: 295.66, size: 107 },
    { letter: '組', x: 120, y: 555, size: 30 },
    { letter: '日', x: 1080, y: 555, size: 30 },
  ])
})

test('a name too long for the foot keeps off the date', (t) => {
  const drawn = draw({ title: '山', site: '長い名前のサイト'.repeat(9), date: '2026年1月15日' })
  const ellipsis = drawn.find(({ letter }) => letter === '…')
  const date = drawn.find(({ letter, size }) => letter === '2' && size === 30)
  t.true(ellipsis && date && ellipsis.x + 30 + 45 < date.x)
})

test('whatever the title is, it keeps to its margins and off the foot', (t) => {
  const title = fc.string({ unit: 'grapheme', maxLength: 200 })
  fc.assert(
    fc.property(
      fc.oneof(
        title,
        title.map((text) => `山${text}`.repeat(8)),
      ),
      (text) => {
        for (const { letter, x, y, size } of draw({ title: text })) {
          t.true(x >= 120 - size / 2 && x + widthInEm(letter) * size <= 1110 + size / 2, text)
          t.true(y - 0.88 * size >= 90 && y + 0.12 * size <= 555 - 30, text)
        }
      },
    ),
    { seed: 20_260_115, numRuns: 60 },
  )
})
