import { readFileSync } from 'node:fs'
import test from 'ava'
import { loadDefaultJapaneseParser } from 'budoux'
import * as fc from 'fast-check'
import { phraseBoundaries } from '../../lib/typography/phrase-boundaries.ts'
import { loadPhraseModel } from '../../lib/typography/phrase-model.ts'
import { buildPhraseTables } from '../../lib/typography/phrase-tables.ts'

const parser = loadDefaultJapaneseParser()
const model = loadPhraseModel()

test('phrases of a sentence', (t) => {
  t.deepEqual(phraseBoundaries('今日は良い天気です。'), [3, 5])
  t.deepEqual(phraseBoundaries(''), [])
  t.deepEqual(phraseBoundaries('あ'), [])
})

test("the boundaries of BudouX's own parser: prose", (t) => {
  const prose = readFileSync('test/fixtures/typography/prose.txt', 'utf8')
  t.true(phraseBoundaries(prose).length > 150)
  t.deepEqual(phraseBoundaries(prose), parser.parseBoundaries(prose))
  for (const line of prose.split('\n')) {
    t.deepEqual(phraseBoundaries(line), parser.parseBoundaries(line))
  }
})

test("the boundaries of BudouX's own parser: every beginning and end of a text", (t) => {
  const text = '「今日は１，２３４円です」と𠮷野家のRFC 7231を読む人が言った。'
  for (let at = 0; at <= text.length; at++) {
    t.deepEqual(phraseBoundaries(text.slice(at)), parser.parseBoundaries(text.slice(at)))
    t.deepEqual(phraseBoundaries(text.slice(0, at)), parser.parseBoundaries(text.slice(0, at)))
  }
})

/** Texts of what the model knows: all its features occur, in and out of their places. */
const features = Object.values(model).flatMap((group) => Object.keys(group))
const knownText = fc
  .array(fc.oneof(fc.constantFrom(...features), fc.constantFrom('x', '\ud842', '𠮷', '。')))
  .map((list) => list.join(''))

test("the boundaries of BudouX's own parser: texts of the model's own features", (t) => {
  fc.assert(
    fc.property(knownText, (text) => {
      t.deepEqual(phraseBoundaries(text), parser.parseBoundaries(text), JSON.stringify(text))
    }),
    { seed: 6, numRuns: 20_000 },
  )
})

test("the boundaries of BudouX's own parser: any text, surrogates alone too", (t) => {
  const units = fc
    .array(fc.integer({ min: 0, max: 0xffff }))
    .map((list) => String.fromCharCode(...list))
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), units), (text) => {
      t.deepEqual(phraseBoundaries(text), parser.parseBoundaries(text), JSON.stringify(text))
    }),
    { seed: 7, numRuns: 5000 },
  )
})

const shapes: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>> =
  {
    'an unknown group': { ...model, XX1: { あ: 1 } },
    'a feature that is too long': { ...model, UW1: { ああ: 1 } },
    'a feature that is too short': { ...model, TW1: { ああ: 1 } },
    'too many characters': {
      UW1: Object.fromEntries(
        Array.from({ length: 600 }, (_, i) => [String.fromCharCode(0x4e00 + i), 1]),
      ),
    },
  }

for (const [title, shape] of Object.entries(shapes)) {
  test(`a model of another shape is an error: ${title}`, (t) => {
    t.throws(() => buildPhraseTables(shape), { instanceOf: TypeError, message: /^phrase model: / })
  })
}

test('the tables fit the model with room to spare', (t) => {
  const { pairKeys, tripleKeys } = buildPhraseTables(model)
  for (const keys of [pairKeys, tripleKeys]) {
    t.true(keys.filter((key) => key !== 0).length < keys.length / 3)
  }
})
