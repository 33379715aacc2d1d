import test from 'ava'
import fc from 'fast-check'
import { setTitle } from '../../lib/share/set-title.ts'
import { titleBreaks } from '../../lib/share/title-breaks.ts'
import { isLineEndProhibited, isLineStartProhibited } from '../../lib/typography/kinsoku.ts'
import { widthInEm } from './fake-font.ts'

const options = { language: 'ja', keep: [] }
const room = { width: 990, height: 375, widthOf: widthInEm, ellipsis: '…' }
const set = (title: string) => setTitle(title, options, room)

for (const [title, size, ...lines] of [
  ['鯖', 107, '鯖'],
  ['組版へ', 107, '組版へ'],
  ['メールサーバーを立てる', 86, 'メールサーバーを立てる'],
  ['はじめに この連載で作るもの', 96, 'はじめに', 'この連載で作るもの'],
  ['2025年のふりかえりと2026年の目標', 96, '2025年のふりかえりと', '2026年の目標'],
  [
    'rsync --delete-delay と --max-delete で「消えた記事」を防ぐ',
    86,
    'rsync --delete-delay と',
    '--max-delete で',
    '「消えた記事」を防ぐ',
  ],
  [
    'Understanding text-autospace and text-spacing-trim',
    86,
    'Understanding',
    'text-autospace and',
    'text-spacing-trim',
  ],
  [
    'なぜ日本語の文章は、行の途中で折り返しても読めるのか――文節と禁則処理から考える、画面の上の組版について',
    64,
    'なぜ日本語の文章は、行の途中で',
    '折り返しても読めるのか――',
    '文節と禁則処理から考える、',
    '画面の上の組版について',
  ],
] as const) {
  test(`large, in lines of a length: ${title}`, (t) => {
    const { lines: found, size: foundSize } = set(title)
    t.deepEqual(found, lines)
    t.is(foundSize, size)
  })
}

test('an address longer than a line breaks at its slashes, a word where it must', (t) => {
  t.deepEqual(set(`https://example.com/${'path/'.repeat(10)}`).lines, [
    'https://example.com/path/path/path/',
    'path/path/path/path/path/path/path/',
  ])
  const { lines } = set('A'.repeat(100))
  t.is(lines.join(''), 'A'.repeat(100))
})

test('what has no room in the smallest type is cut', (t) => {
  const { lines, size } = set('春はあけぼの。'.repeat(40))
  t.is(size, 43)
  t.is(lines.length, 6)
  t.regex(lines.at(-1) ?? '', /…$/)
})

const japanese = '日本語の 文章は、 組版 「図」 （続） 読めるのか ―― ： ！ 、 っ ー 。 𠮷野家'
const latin = 'Node.js a --help noUncheckedIndexedAccess 1,234'
const words = fc.constantFrom(
  ...japanese.split(' '),
  ...latin.split(' '),
  ' で ',
  ' ',
  'ファームウェアアップデートチェッカー',
)
const titles = fc
  .array(words, { minLength: 1, maxLength: 14 })
  .map((list) => list.join('').replaceAll(/ +/g, ' ').trim())
  .filter((title) => title !== '')

const seed = 20_260_115

test('lines have room, and together they are the title', (t) => {
  fc.assert(
    fc.property(titles, (title) => {
      const { lines, size, pitch } = set(title)
      const whole = lines.join('').replaceAll(' ', '')
      const isCut = whole.endsWith('…')
      if (isCut) t.true(title.replaceAll(' ', '').startsWith(whole.slice(0, -1)))
      else t.is(whole, title.replaceAll(' ', ''))
      t.true(lines.length * pitch <= room.height)
      t.true(lines.every((line) => line !== '' && widthInEm(line) * size <= room.width))
    }),
    { seed, numRuns: 150 },
  )
})

test('lines part a phrase only if one is longer than a line, and keep kinsoku', (t) => {
  fc.assert(
    fc.property(titles, (title) => {
      const { lines } = set(title)
      const breaks = titleBreaks(title, options, 'phrases')
      const pieces = [...breaks.map(({ at }) => at), title.length]
      const widest = Math.max(
        ...pieces.map((end, index) => widthInEm(title.slice(pieces[index - 1] ?? 0, end).trim())),
      )
      // Longer than a line of the smallest type, or too much of them.
      if (widest > room.width / 43 || lines.at(-1)?.endsWith('…')) return
      for (const end of endsIn(title, lines)) {
        t.true(pieces.includes(end), lines.join(' / '))
        if (title[end - 1] === ' ') continue
        const first = String.fromCodePoint(title.codePointAt(end) ?? 0)
        t.false(isLineStartProhibited(first), lines.join(' / '))
        t.false(isLineEndProhibited(title.charAt(end - 1)), lines.join(' / '))
      }
    }),
    { seed, numRuns: 150 },
  )
})

/** Where in the title its lines end, the last one aside; after blanks. */
function endsIn(title: string, lines: readonly string[]): readonly number[] {
  let at = 0
  return lines.slice(0, -1).map((line) => {
    at = title.indexOf(line, at) + line.length
    while (title[at] === ' ') at += 1
    return at
  })
}
