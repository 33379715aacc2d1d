import test from 'ava'
import { titleBreaks } from '../../lib/share/title-breaks.ts'
import type { Parting } from '../../lib/share/title-breaks.ts'

/** The title with a | at each place where a line may end, ‖ where the title has two parts. */
function marked(title: string, parting: Parting = 'phrases', language = 'ja'): string {
  const breaks = titleBreaks(title, { language, keep: ['霞が関'] }, parting)
  const marks = new Map(breaks.map(({ at, runOn }) => [at, runOn > 0 ? '‖' : '|']))
  return title
    .split('')
    .map((unit, at) => (marks.get(at) ?? '') + unit)
    .join('')
}

for (const expected of [
  // Phrases, and words that are kept whole.
  'メールサーバーを|立てる',
  '霞が関の|話',
  // Blanks around Latin words say nothing of phrases; those between Latin words do.
  'Node.js 20 で |CommonJS から |ES |Modules を |require する',
  'rsync |--delete-delay と |--max-delete で',
  // Two parts: a wide blank, a colon, a question, a dash.
  'はじめに ‖この|連載で|作る|もの',
  '第12回　‖2026年の|目標',
  'DNSの|話：‖名前が|アドレスに|なるまで',
  '組版とは|何か？‖文字の|こと',
  '組版とは|何か？ ‖文字の|こと',
  '読めるのか――‖文節と|禁則',
  // Brackets are opened with what they hold, and hold what only looks like a part.
  '図の|話|「罫線。|と|等幅」',
]) {
  const title = expected.replaceAll(/[|‖]/g, '')
  test(`phrases of ${title}`, (t) => {
    t.is(marked(title), expected)
  })
}

test('a title in a Latin language has its words, and two parts after a colon', (t) => {
  const expected = 'Vertical |text: ‖a |long-awaited |guide'
  t.is(marked(expected.replaceAll(/[|‖]/g, ''), 'phrases', 'en'), expected)
})

test('what is too long for a line may be parted: where kinsoku allows, then anywhere', (t) => {
  t.is(marked('チェッカー', 'phrases'), 'チェッカー')
  t.is(marked('チェッカー', 'characters'), 'チェッ|カー')
  t.is(marked('a.com/b/c', 'characters'), 'a.|com/|b/|c')
  t.is(marked('チェッ', 'anything'), 'チ|ェ|ッ')
  t.is(marked('か\u3099か', 'anything'), 'か\u3099|か', 'graphemes stay whole')
})
