import test from 'ava'
import * as fc from 'fast-check'
import { graphemes } from '../../lib/text/graphemes.ts'
import { joinedNewlines } from '../../lib/typography/join-lines.ts'
import type { JoiningOptions } from '../../lib/typography/join-lines.ts'

const japanese: JoiningOptions = { language: 'ja', mixed: 'join' }
const spaced: JoiningOptions = { language: 'ja', mixed: 'space' }
const english: JoiningOptions = { language: 'en', mixed: 'join' }

/** The text on one line: white space around a newline goes with it. */
function joinLines(text: string, options: JoiningOptions): string {
  const wrapped = text.replaceAll(/[ \t]*\n[ \t\n]*/g, '\n')
  const joined = joinedNewlines(wrapped, options)
  let next = 0
  return wrapped.replaceAll('\n', () => (joined[next++] === true ? '' : ' '))
}

/** One character of each class; the rest of the line is chosen so that it does not touch it. */
const samples: Readonly<Record<string, string>> = {
  J: '字',
  P: '。',
  A: '→',
  E: '🎉',
  H: '글',
  O: '\ufffc',
  L: 'x',
  Z: '\u200b',
}

/** Every pair of classes, rows before the newline, columns after it: + joined, · kept. */
const tables: readonly [string, JoiningOptions, string][] = [
  [
    'a Japanese block',
    japanese,
    `  J P A E H O L Z
    J + + + + · + + +
    P + + + + · + + +
    A + + · · · · · +
    E + + · · · · · +
    H · · · · · · · +
    O + + · · · · · +
    L + + · · · · · +
    Z + + + + + + + +`,
  ],
  [
    'a Japanese block, mixed: space',
    spaced,
    `  J P A E H O L Z
    J + + + + · · · +
    P + + + + · + + +
    A + + · · · · · +
    E + + · · · · · +
    H · · · · · · · +
    O · + · · · · · +
    L · + · · · · · +
    Z + + + + + + + +`,
  ],
  [
    'a block that is not Japanese',
    english,
    `  J P A E H O L Z
    J + + · · · · · +
    P + + · · · · · +
    A · · · · · · · +
    E · · · · · · · +
    H · · · · · · · +
    O · · · · · · · +
    L · · · · · · · +
    Z + + + + + + + +`,
  ],
]

for (const [title, options, table] of tables) {
  test(`every pair of classes in ${title}`, (t) => {
    const [head = '', ...rows] = table.split('\n').map((row) => row.trim())
    const columns = head.split(' ')
    for (const row of rows) {
      const [before = '', ...marks] = row.split(' ')
      for (const [index, mark] of marks.entries()) {
        const left = samples[before]
        const right = samples[columns[index] ?? '']
        const text = `日本語の文 ${left}\n${right} で日本語の文`
        t.deepEqual(joinedNewlines(text, options), [mark === '+'], JSON.stringify(text))
      }
    }
  })
}

test('the languages of Japanese blocks are ja and zh, with or without a region', (t) => {
  for (const language of ['ja', 'ja-JP', 'JA', 'zh', 'zh-Hant-TW']) {
    t.is(joinLines('記録を\nsyslogに', { language, mixed: 'join' }), '記録をsyslogに', language)
  }
  for (const language of ['en', 'ko', 'jam', 'zhx', '']) {
    t.is(joinLines('記録を\nsyslogに', { language, mixed: 'join' }), '記録を syslogに', language)
  }
})

const lines: readonly [string, string, string][] = [
  ['nothing to join', '一行', '一行'],
  ['nothing at all', '', ''],
  ['Japanese', '線を\n抜く。\n終わり', '線を抜く。終わり'],
  ['English', 'one\ntwo', 'one two'],
  ['white space around line ends', '線を \n\t抜く \n  \n one\n  two', '線を抜くone two'],
  ['a line end at either end', '\n線を抜く\n', ' 線を抜く '],
  ['punctuation alone on its line', 'できた\n!\nつぎへ', 'できた!つぎへ'],
  ['Western punctuation alone on its line', 'できたver\n.\nつぎへ', 'できたver . つぎへ'],
]

for (const [title, text, expected] of lines) {
  test(`plain text on one line: ${title}`, (t) => {
    t.is(joinLines(text, japanese), expected)
  })
}

const pieces = [
  ...'字 か ﾅ Ａ 。 「 　 … → ① 🎉 ❤️ 1️⃣ 👩‍💻 글 x word 8 . ! ,'.split(' '),
  ' ',
  '\u00a0',
  '\u200b',
  '\ufffc',
  '\u2028',
  'か\u3099',
  '葛\u{e0100}',
  ...Array.from({ length: 8 }, () => '\n'),
]
const anyText = fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((list) => list.join(''))
const anyOptions = fc.constantFrom(japanese, spaced, english)

function drop(text: string, joined: readonly boolean[]): string {
  let next = 0
  return text.replaceAll('\n', (newline) => (joined[next++] === true ? '' : newline))
}

test('what stays stays: joining joined text changes nothing', (t) => {
  fc.assert(
    fc.property(anyText, anyOptions, (text, options) => {
      const once = drop(text, joinedNewlines(text, options))
      t.is(drop(once, joinedNewlines(once, options)), once, JSON.stringify(text))
    }),
    { seed: 3, numRuns: 20_000 },
  )
})

test('there is one answer for every newline', (t) => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), anyText, anyOptions, (any, text, options) => {
      const mixed = any + text
      t.is(joinedNewlines(mixed, options).length, mixed.split('\n').length - 1)
    }),
    { seed: 4, numRuns: 2000 },
  )
})

function reverse(text: string): string {
  return graphemes(text).toReversed().join('')
}

test('the other direction gives the same answers, but for Western sentences', (t) => {
  const withoutSentences = anyText.map((text) => text.replaceAll(/[.!,]/g, 'x'))
  fc.assert(
    fc.property(withoutSentences, anyOptions, (text, options) => {
      t.deepEqual(
        joinedNewlines(reverse(text), options),
        joinedNewlines(text, options).toReversed(),
        JSON.stringify(text),
      )
    }),
    { seed: 5, numRuns: 5000 },
  )
})
