import test from 'ava'
import * as fc from 'fast-check'
import { cutSlices } from '../../lib/fonts/cut-slices.ts'
import type { LetterUse } from '../../lib/fonts/cut-slices.ts'

const options = { seed: 20260115, numRuns: 100 }

/** `count` characters from a code point on. */
function run(start: number, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => String.fromCodePoint(start + index))
}

function uses(groups: readonly (readonly [readonly string[], LetterUse])[]) {
  return new Map(
    groups.flatMap(([letters, use]) => letters.map((letter) => [letter, use] as const)),
  )
}

test('what most pages show, what some show and what one page shows are kept apart', (t) => {
  const common = run(0x3041, 80)
  const shared = run(0x4e00, 50)
  const ofFirst = run(0x5000, 60)
  const ofSecond = run(0x6000, 60)
  const slices = cutSlices(
    uses([
      [common, { pages: 9, first: 0 }],
      [ofSecond, { pages: 1, first: 1 }],
      [shared, { pages: 3, first: 0 }],
      [ofFirst, { pages: 1, first: 0 }],
    ]),
    10,
  )
  // Sixty are too few for a file of their own, so the two pages share one.
  t.deepEqual(
    slices,
    [common, shared, [...ofFirst, ...ofSecond]].map((letters) => letters.join('')),
  )
})

test('a page with many characters of its own has a slice of its own, however long', (t) => {
  const ofFirst = run(0x5000, 200)
  const ofSecond = run(0x6000, 10)
  const slices = cutSlices(
    uses([
      [ofSecond, { pages: 1, first: 7 }],
      [ofFirst, { pages: 1, first: 2 }],
    ]),
    10,
  )
  t.deepEqual(slices, [ofFirst.join(''), ofSecond.join('')])
})

test('property: every character stands in exactly one slice, and each slice is in order', (t) => {
  const letter = fc.integer({ min: 0x4e00, max: 0x53ff }).map((code) => String.fromCodePoint(code))
  const use = fc.record({ pages: fc.integer({ min: 1, max: 40 }), first: fc.nat(39) })
  const site = fc.array(fc.tuple(letter, use), { maxLength: 600 })
  fc.assert(
    fc.property(site, (entries) => {
      const map = new Map(entries)
      const slices = cutSlices(map, 40)
      t.deepEqual([...slices.join('')].toSorted(), [...map.keys()].toSorted())
      for (const slice of slices) t.is(slice, [...slice].toSorted().join(''))
      const turned = new Map([...map].toReversed())
      t.deepEqual(cutSlices(turned, 40).toSorted(), slices.toSorted())
    }),
    options,
  )
})

test('no characters, no slices', (t) => {
  t.deepEqual(cutSlices(new Map(), 0), [])
})
