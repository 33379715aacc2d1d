import test from 'ava'
import { isLineEndProhibited, isLineStartProhibited } from '../../lib/typography/kinsoku.ts'

const neverFirst = {
  'closing brackets': '）」』】〉》〕］｝’”〙〗〟»)]}｣',
  hyphens: '‐〜゠–-',
  'dividing punctuation': '！？‼⁇⁈⁉!?',
  'middle dots': '・：；:;･',
  'full stops': '。．.｡',
  commas: '、，,､',
  'dashes and dots that stay together': '―—…‥',
  'iteration marks': '々〻ヽヾゝゞ',
  'prolonged sound mark': 'ーｰ',
  'small kana': 'ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇿｧｯ',
  'marks after a number': '％℃°′″%',
  'half-width voicing marks': 'ﾞﾟ',
}

for (const [title, characters] of Object.entries(neverFirst)) {
  test(`never first in a line: ${title}`, (t) => {
    for (const character of characters) t.true(isLineStartProhibited(character), character)
  })
}

test('never last in a line: opening brackets', (t) => {
  for (const character of '（「『【〈《〔［｛‘“〘〖〝«([{｢') {
    t.true(isLineEndProhibited(character), character)
    t.false(isLineStartProhibited(character), character)
  }
})

test('straight quotes open and close', (t) => {
  for (const character of `"'`) {
    t.true(isLineStartProhibited(character), character)
    t.true(isLineEndProhibited(character), character)
  }
})

test('letters stand anywhere', (t) => {
  for (const character of 'あアつツ漢Aa1１𠮷ｱ🎉') {
    t.false(isLineStartProhibited(character), character)
    t.false(isLineEndProhibited(character), character)
  }
})

test('closing characters may end a line', (t) => {
  for (const character of '。、）」ー々…') t.false(isLineEndProhibited(character), character)
})
