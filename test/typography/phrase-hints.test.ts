import test from 'ava'
import * as fc from 'fast-check'
import { phraseBoundaries } from '../../lib/typography/phrase-boundaries.ts'
import { phraseHints } from '../../lib/typography/phrase-hints.ts'
import type { InlineRun, PhraseOptions } from '../../lib/typography/phrase-hints.ts'
import { phraseHtml } from '../../lib/typography/phrase-html.ts'
import { insideWords, mayBreak } from '../../lib/typography/unbreakable.ts'

const options: PhraseOptions = { language: 'ja', keep: [] }

/** The text of the runs with `|` where hints are. */
function marked(runs: readonly InlineRun[], with_: PhraseOptions = options): string {
  const text = runs.map((run) => (run.kind === 'break' ? '' : run.text)).join('')
  const hints = phraseHints(runs, with_)
  return [0, ...hints].map((start, index) => text.slice(start, hints[index])).join('|')
}

const text = (content: string): InlineRun => ({ kind: 'text', text: content })
const closed = (content: string): InlineRun => ({ kind: 'closed', text: content })

test('the model reads the runs as one text', (t) => {
  t.is(marked([text('今日はとても良い天気です')]), '今日は|とても|良い|天気です')
  t.is(
    marked([text('今日'), text('はと'), text('ても良い天'), text('気です')]),
    '今日は|とても|良い|天気です',
  )
})

test('closed runs are read, and have hints only at their ends', (t) => {
  t.is(
    marked([text('今日は'), closed('とても良い'), text('天気です')]),
    '今日は|とても良い|天気です',
  )
  t.is(marked([closed('今日はとても')]), '今日はとても')
})

test('no second break where one stands', (t) => {
  t.is(marked([text('今日は'), { kind: 'break' }, text('とても良い')]), '今日はとても|良い')
  t.is(marked([{ kind: 'break' }, text('今日はとても'), { kind: 'break' }]), '今日は|とても')
})

test('nothing to do', (t) => {
  t.deepEqual(phraseHints([], options), [])
  t.deepEqual(phraseHints([text('')], options), [])
  t.deepEqual(phraseHints([text('plain words')], options), [])
  t.deepEqual(phraseHints([text('今日は雨')], { ...options, language: 'zh' }), [])
})

test('a decomposed kana is one character, whatever the model says', (t) => {
  const decomposed = 'か\u3099き\u3099くけ\u3099この'
  t.true(phraseBoundaries(decomposed).includes(1))
  t.is(marked([text(decomposed)]), decomposed)
})

test('words to keep are compared in their composed form', (t) => {
  t.is(marked([text('霞が関の話')]), '霞が|関の|話')
  t.is(marked([text('霞が関の話')], { language: 'ja', keep: ['霞か\u3099関'] }), '霞が関の|話')
})

test('inside words: every occurrence, those that overlap too', (t) => {
  const inside = insideWords('ああああ、ああ', ['あああ', 'い', ''])
  t.deepEqual(
    [0, 1, 2, 3, 4, 5, 6, 7].filter((offset) => inside(offset)),
    [1, 2, 3],
  )
})

/** `|` stands where the question is asked. */
const places: Readonly<Record<string, boolean>> = {
  'は|と': true,
  '。|と': true,
  'a|と': true,
  'は|a': true,
  '🎉|と': true,
  '𠮷|𠮷': true,
  '🎉|🎉': true,
  ' |と': false,
  'は| ': false,
  'は|　': false,
  '\u00a0|と': false,
  'は|\u200b': false,
  '\u2060|と': false,
  '\ufffc|と': false,
  'は|\n': false,
  'は|\u2028': false,
  'は|。': false,
  'は|っ': false,
  '「|と': false,
  'は|」': false,
  'は|…': false,
  '…|と': true,
  '…|…': false,
  '―|―': false,
  'は|―': false,
  'a|b': false,
  'é|b': false,
  '-|b': false,
  'it’|s': false,
  'は’|s': true,
  '글|글': false,
  'Ａ|Ｂ': false,
  'я|я': false,
  '3|.': false,
  '3.|1': false,
  '３，|１': false,
  'は，|１': true,
  '３：|１': false,
  '￥|１': false,
  '＃|と': true,
  '１|円': true,
  '第|１': true,
  '３|％': false,
  '二|十': false,
  '三|人': true,
  '"|と': false,
  'は|"': false,
  '/|と': true,
  '良い|/悪い': false,
}

for (const [place, expected] of Object.entries(places)) {
  const title = place.replaceAll(
    /[\s\u200b\u2060\ufffc]/g,
    (space) => `U+${space.charCodeAt(0).toString(16)}`,
  )
  test(`a line ${expected ? 'may' : 'must not'} break here: ${title}`, (t) => {
    t.is(mayBreak(place.replace('|', ''), place.indexOf('|')), expected)
  })
}

test('titles as HTML', (t) => {
  t.deepEqual(phraseHtml('今日は<b>と"Q&A"の日', options), {
    html: '今日は<wbr>&lt;b&gt;と&quot;Q&amp;A&quot;の<wbr>日',
    hinted: true,
  })
  t.deepEqual(phraseHtml('Q&A', options), { html: 'Q&amp;A', hinted: false })
  t.deepEqual(phraseHtml('', options), { html: '', hinted: false })
})

const pieces = [
  ...'今日は とても 良い 天気 です 東京都 霞が関 読む人の ために 昨日、'.split(' '),
  ...'。 、 「 」 （ ） ！ ？ ー っ ゃ 々 ・ …… ―― ” “'.split(' '),
  ...'１，２３４ 12 3.14 ￥ 円 ％ Node.js https://example.com/ a@b.jp ’'.split(' '),
  ...'か\u3099き\u3099くけ\u3099この か\u3099 は\u309a 葛\u{e0100} 👩‍💻 🇯🇵 ｶﾞ 1️⃣ 𠮷 한글 　 \u200b \ufffc "'.split(
    ' ',
  ),
  ' ',
  '\u00a0',
]
const anyText = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((list) => list.join(''))
const anyRuns = fc.array(
  fc.oneof(
    anyText.map((content) => text(content)),
    anyText.map((content) => closed(content)),
    fc.constant<InlineRun>({ kind: 'break' }),
  ),
  { maxLength: 6 },
)

test('no hint against kinsoku, inside a grapheme, a word, a number, or beside a break', (t) => {
  const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' })
  fc.assert(
    fc.property(anyText, (content) => {
      for (const at of phraseHints([text(content)], options)) {
        const where = `${content.slice(0, at)}|${content.slice(at)}`
        const [before, after] = [content.slice(0, at), content.slice(at)]
        t.notRegex(after, /^[。、）」！？ー々っゃ・…―”’％\s\u200b\ufffc"]/, where)
        t.notRegex(before, /[「（“\s\u200b\ufffc"]$/, where)
        t.is(segmenter.segment(content).containing(at)?.index, at, where)
        t.false(/[\d.,:/@a-z]$/i.test(before) && /^[\d.,:/@a-z]/i.test(after), where)
        t.false(/[１-９，]$/.test(before) && /^[１-９]/.test(after), where)
        t.true(at > 0 && at < content.length, where)
      }
    }),
    { seed: 8, numRuns: 5000 },
  )
})

test('hints are boundaries of the model, ascending, none inside closed runs or at breaks', (t) => {
  fc.assert(
    fc.property(anyRuns, (runs) => {
      const hints = phraseHints(runs, options)
      const whole = runs.map((run) => (run.kind === 'break' ? '' : run.text)).join('')
      const boundaries = phraseBoundaries(whole)
      t.deepEqual(
        hints,
        boundaries.filter((offset) => hints.includes(offset)),
      )
      let start = 0
      for (const run of runs) {
        const end = start + (run.kind === 'break' ? 0 : run.text.length)
        if (run.kind === 'break') t.false(hints.includes(start))
        if (run.kind === 'closed') t.false(hints.some((offset) => offset > start && offset < end))
        start = end
      }
    }),
    { seed: 9, numRuns: 2000 },
  )
})

test('hints set before change nothing: the same hints again, as breaks, leave none', (t) => {
  fc.assert(
    fc.property(anyText, (content) => {
      const hints = phraseHints([text(content)], options)
      const again: InlineRun[] = [text(content.slice(0, hints[0]))]
      for (const [index, hint] of hints.entries()) {
        again.push({ kind: 'break' }, text(content.slice(hint, hints[index + 1])))
      }
      t.deepEqual(phraseHints(again, options), [])
    }),
    { seed: 10, numRuns: 2000 },
  )
})

test('titles: without hints the escaped text', (t) => {
  fc.assert(
    fc.property(anyText, (content) => {
      const { html, hinted } = phraseHtml(content, options)
      t.is(html.replaceAll('<wbr>', ''), content.replaceAll('"', '&quot;'))
      t.is(hinted, html.includes('<wbr>'))
    }),
    { seed: 11, numRuns: 1000 },
  )
})
