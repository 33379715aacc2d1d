import test from 'ava'
import { countJoinedPairs } from '../../../lib/diagrams/edges.ts'
import { realign } from '../../../lib/diagrams/realign/realign.ts'
import { generateDrawings } from '../generate/generate.ts'
import { edgesBehindWords, inkOf, padByCodePoints, replaceBefore, replaceWord } from './damage.ts'

/** Boxes, nests, tables, packets, lifelines, trees, flows: as no one has drawn them for the rules. */
const drawings = generateDrawings(80, 6)
const newWords = ['水', '東京', '確認済み', 'とても長い言葉', 'ab', 'ｶﾅ', '𠮷野家', 'no']
const after = (text: string): string => {
  const result = realign(text)
  return result.kind === 'aligned' ? result.text : text
}

test('what is right stays as it is', (t) => {
  for (const { name, text } of drawings) t.is(after(text), text, name)
})

test('what was padded by code points is restored', (t) => {
  const damaged = drawings
    .filter(({ ambiguity }) => Object.values(ambiguity).every((width) => width === 1))
    .map(({ text, ambiguity }) => ({ text, padded: padByCodePoints(text, ambiguity) }))
    .filter(({ text, padded }) => text !== padded)
  const restored = damaged.filter(({ text, padded }) => after(padded) === text)
  t.log(`${restored.length} of ${damaged.length}`)
  t.true(restored.length / damaged.length >= 0.96)
})

test('after a word has changed the edges stand together again', (t) => {
  let [edits, aligned] = [0, 0]
  drawings.forEach(({ text, ambiguity }, ordinal) => {
    edgesBehindWords(text, ambiguity)
      .filter((_, index) => (index + ordinal) % 4 === 0)
      .forEach((edge, index) => {
        const other = newWords[(index + ordinal) % newWords.length] ?? ''
        const edited = replaceBefore(text, ambiguity, edge, (it) => replaceWord(it, 0, other))
        const result = after(edited)
        t.is(inkOf(result), inkOf(edited))
        t.is(after(result), result)
        edits++
        if (countJoinedPairs(result, ambiguity) >= countJoinedPairs(text, ambiguity)) aligned++
      })
  })
  t.log(`${aligned} of ${edits}`)
  t.true(aligned / edits >= 0.98)
})

test('an edge one space off comes back, or the drawing stays as it is', (t) => {
  let [slips, restored, wrong] = [0, 0, 0]
  drawings.forEach(({ text, ambiguity }, ordinal) => {
    edgesBehindWords(text, ambiguity)
      .filter((_, index) => (index + ordinal) % 3 === 0)
      .forEach((edge, index) => {
        const change = index % 2 === 0 ? (it: string) => `${it} ` : (it: string) => it.slice(0, -1)
        const slipped = replaceBefore(text, ambiguity, edge, change)
        const result = after(slipped)
        slips++
        if (result === text) restored++
        else if (result !== slipped) wrong++
      })
  })
  t.log(`${restored} of ${slips}, wrong: ${wrong}`)
  t.true(restored / slips >= 0.96)
  t.true(wrong / slips <= 0.01)
})
