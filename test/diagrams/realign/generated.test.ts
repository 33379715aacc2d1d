import test from 'ava'
import { countJoinedPairs } from '../../../lib/diagrams/edges.ts'
import { generateDrawings } from '../generate/generate.ts'
import { edgesBehindWords, inkOf, replaceBefore, replaceWord } from './damage.ts'
import { rateOfPadding, rateOfSlips, realigned } from './rates.ts'

/** Boxes, nests, tables, packets, lifelines, trees, flows: as no one has drawn them for the rules. */
const drawings = generateDrawings(80, 6)
const newWords = ['水', '東京', '確認済み', 'とても長い言葉', 'ab', 'ｶﾅ', '𠮷野家', 'no']

test('what is right stays as it is', (t) => {
  for (const { name, text } of drawings) t.is(realigned(text), text, name)
})

test('what was padded by code points is restored', (t) => {
  const { restored, count } = rateOfPadding(drawings)
  t.log(`${restored} of ${count}`)
  t.true(restored / count >= 0.96)
})

test('after a word has changed the edges stand together again', (t) => {
  let [edits, aligned] = [0, 0]
  drawings.forEach(({ text, ambiguity }, ordinal) => {
    edgesBehindWords(text, ambiguity)
      .filter((_, index) => (index + ordinal) % 4 === 0)
      .forEach((edge, index) => {
        const other = newWords[(index + ordinal) % newWords.length] ?? ''
        const edited = replaceBefore(text, ambiguity, edge, (it) => replaceWord(it, 0, other))
        const result = realigned(edited)
        t.is(inkOf(result), inkOf(edited))
        t.is(realigned(result), result)
        edits++
        if (countJoinedPairs(result, ambiguity) >= countJoinedPairs(text, ambiguity)) aligned++
      })
  })
  t.log(`${aligned} of ${edits}`)
  t.true(aligned / edits >= 0.98)
})

test('an edge one space off comes back, or the drawing stays as it is', (t) => {
  const { restored, wrong, count } = rateOfSlips(drawings, 5)
  t.log(`${restored} of ${count}, wrong: ${wrong}`)
  t.true(restored / count >= 0.96)
  t.true(wrong / count <= 0.01)
})
