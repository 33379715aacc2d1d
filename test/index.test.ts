import test from 'ava'
import { createRenderer } from '../lib/index.ts'
import type { RendererOptions } from '../lib/index.ts'

test('the README example', (t) => {
  t.is(createRenderer()('漢字の\n組版').html, '<p>漢字の組版</p>\n')
})

test('headings: level, id, text, html, line', (t) => {
  const render = createRenderer()
  const { headings } = render(
    '# 今日は良い{天気|てんき}\n\n本文\n\n> ## [リンク](/a)と`code`[^1] {#x}\n\n[^1]: 注\n',
  )
  t.deepEqual(headings, [
    {
      level: 1,
      id: '今日は良い天気',
      text: '今日は良い天気（てんき）',
      html: '今日は<wbr>良い<wbr><ruby>天気<rp>（</rp><rt>てんき</rt><rp>）</rp></ruby>',
      line: 1,
    },
    { level: 2, id: 'x', text: 'リンクとcode', html: 'リンクと<wbr><code>code</code>', line: 5 },
  ])
})

test('headingIds: false leaves only the ids that the writer gave', (t) => {
  const { html, headings } = createRenderer({ headingIds: false })('## 甲\n\n## 乙 {#b}\n')
  t.is(html, '<h2>甲</h2>\n<h2 id="b">乙</h2>\n')
  t.deepEqual(
    headings.map(({ id }) => id),
    ['', 'b'],
  )
})

test('text: a line for each block, no markup, no hints', (t) => {
  const { text } = createRenderer({ typography: { phrases: 'all' } })(
    [
      '## 今日は良い天気',
      '一行目の\n{二行目|にぎょうめ}と`code`。\\\n三行目[^1]',
      '- 甲\n- [ ] 乙',
      '| a | b |\n|---|---|\n| c | d |',
      '```js\nconst a = 1\n```',
      '<div>生の<b>HTML</b></div>\n\n<script>\nalert(1)\n</script>',
      '![絵](a.png)',
      '[^1]: 注',
    ].join('\n\n'),
  )
  t.is(
    text,
    [
      '今日は良い天気',
      '一行目の二行目（にぎょうめ）とcode。',
      '三行目',
      '甲',
      '乙',
      'a',
      'b',
      'c',
      'd',
      'const a = 1',
      '生のHTML',
      '絵',
      '注',
    ].join('\n'),
  )
})

test('diagnostics come in the order of the text, without a path, all of them', (t) => {
  const { diagnostics } = createRenderer()(`**甲\n\n[^x]\n\n${'ｱ あ '.repeat(30)}\n`)
  t.is(diagnostics.length, 32)
  t.deepEqual(
    diagnostics.slice(0, 3).map(({ severity, code, place }) => [severity, code, place.start]),
    [
      ['warning', 'literal-emphasis', { line: 1, column: 1 }],
      ['error', 'undefined-footnote', { line: 3, column: 1 }],
      ['warning', 'halfwidth-kana', { line: 5, column: 1 }],
    ],
  )
  t.true(diagnostics.every(({ place }) => place.path === ''))
})

test('messages speak the language of the text', (t) => {
  const [japanese] = createRenderer()('[^x]').diagnostics
  const [english] = createRenderer({ language: 'en' })('[^x]').diagnostics
  t.is(japanese?.message, '脚注 [^x] の本文がありません')
  t.is(english?.message, 'the footnote [^x] has no text')
})

test('labels speak the language of the text', (t) => {
  const { html } = createRenderer({ language: 'en-GB' })('> [!TIP]\n> a[^1]\n\n[^1]: b\n')
  t.true(html.includes('<p class="alert-title">Tip</p>'))
  t.true(html.includes('aria-label="Footnotes"'))
})

test('one renderer keeps nothing between texts', (t) => {
  const render = createRenderer()
  const first = render('# 甲 {#a}\n\n[^1]\n\n[^1]: 注\n\n[b]: /b\n')
  const second = render('# 甲\n\n[b]\n')
  t.is(first.headings.length, 1)
  t.is(second.html, '<h1 id="甲">甲</h1>\n<p>[b]</p>\n')
  t.deepEqual(render('# 甲 {#a}\n\n[^1]\n\n[^1]: 注\n\n[b]: /b\n'), first)
})

test('syntax: commonmark adds nothing and says nothing', (t) => {
  const render = createRenderer({ syntax: 'commonmark' })
  const { html, diagnostics } = render('漢字\n{組版|くみはん} https://example.com/ **x\n')
  t.is(html, '<p>漢字\n{組版|くみはん} https://example.com/ **x</p>\n')
  t.deepEqual(diagnostics, [])
})

const wrong: readonly (readonly [unknown, RegExp])[] = [
  [{ languge: 'ja' }, /no option "languge"; did you mean "language"\?/],
  [{ typography: { phrase: 'all' } }, /"typography\.phrase"; did you mean "typography\.phrases"\?/],
  [
    { diagrams: { minimumLength: 1 } },
    /no option "diagrams\.minimumLength"; options are diagrams\.ambiguous, diagrams\.svg/,
  ],
  [{ constructor: 1 }, /no option "constructor"/],
  [{ syntax: 'gfm' }, /"syntax": expected "kumihan" or "commonmark"/],
  [{ headingIds: 1 }, /"headingIds": expected true or false/],
  [{ language: '' }, /"language": expected a language tag/],
  [{ typography: { keep: '霞が関' } }, /"typography\.keep": expected a list of words/],
  [{ typography: null }, /"typography": expected an object/],
  [{ diagrams: { ambiguous: 3 } }, /"diagrams\.ambiguous": expected "auto" or 1 or 2/],
  ['ja', /options: expected an object/],
]

for (const [options, message] of wrong) {
  test(`refuses ${JSON.stringify(options)}`, (t) => {
    t.throws(() => createRenderer(options as RendererOptions), { instanceOf: TypeError, message })
  })
}

test('an option that is undefined is absent', (t) => {
  const options = { language: undefined, typography: { mixed: undefined } }
  t.notThrows(() => createRenderer(options as unknown as RendererOptions))
})
