import test from 'ava'
import MarkdownIt from 'markdown-it'
import type { MarkdownIt as Parser } from 'markdown-it'
import { createRenderer } from '../../../lib/index.ts'
import type { RendererOptions } from '../../../lib/index.ts'
import { lineJoining } from '../../../lib/markdown/plugins/line-joining.ts'
import { phraseHints } from '../../../lib/markdown/plugins/phrase-hints.ts'
import { readPairs } from '../../typography/read-pairs.ts'

interface Settings {
  readonly phrases?: 'headings' | 'all' | 'none'
  readonly keep?: readonly string[]
  readonly language?: string
  readonly target?: 'fragment' | 'page' | 'feed'
}

function renderer({ phrases = 'headings', keep = [], ...settings }: Settings): Parser {
  const { language = 'ja', target = 'fragment' } = settings
  const typography = { mixed: 'join', phrases, keep, aozora: false, kenten: false } as const
  const options = { language, target, typography }
  return new MarkdownIt({ html: true }).use(lineJoining, options).use(phraseHints, options)
}

const fixtures: Readonly<Record<string, RendererOptions>> = {
  'hints.txt': {},
  'hints-all.txt': { typography: { phrases: 'all' } },
  'hints-keep.txt': { typography: { keep: ['霞が関', '日はと', 'とても良い、今'] } },
}

for (const [name, options] of Object.entries(fixtures)) {
  const render = createRenderer({ ...options, headingIds: false, highlight: false })
  for (const { title, input, expected } of readPairs(name)) {
    test(title, (t) => {
      t.is(render(input).html, expected)
    })
  }
}

const heading = '## 今日は<wbr>雨、明日は雪'
const untouched = '<h2>今日は<wbr>雨、明日は雪</h2>\n'

test('no hints and no class: switched off, in feeds, in other languages', (t) => {
  t.is(renderer({ phrases: 'none' }).render(heading), untouched)
  t.is(renderer({ target: 'feed' }).render(heading), untouched)
  t.is(renderer({ language: 'en' }).render(heading), untouched)
  t.is(renderer({ language: 'zh-Hant' }).render(heading), untouched)
})

test('hints for a region of Japanese, and in pages', (t) => {
  const hinted = '<h2 class="ja-phrase">今日は<wbr>雨、<wbr>明日は<wbr>雪</h2>\n'
  t.is(renderer({ language: 'ja-JP' }).render(heading), hinted)
  t.is(renderer({ target: 'page' }).render(heading), hinted)
})

test('a class of the block stays beside that of the hints, which comes once', (t) => {
  const md = renderer({ phrases: 'all' })
  md.core.ruler.before('phrase_hints', 'classes', (state) => {
    for (const token of state.tokens) if (token.nesting === 1) token.attrSet('class', 'a')
  })
  t.is(md.render('# 今日は雨'), '<h1 class="a ja-phrase">今日は<wbr>雨</h1>\n')
  t.is(
    md.render('- 今日は雨\n  # b\n  今日は雪'),
    '<ul class="a">\n<li class="a ja-phrase">今日は<wbr>雨\n<h1 class="a">b</h1>\n今日は<wbr>雪</li>\n</ul>\n',
  )
})

test('captions, terms and summaries are titles', (t) => {
  for (const tag of ['figcaption', 'caption', 'dt', 'summary']) {
    const md = renderer({})
    md.core.ruler.before('phrase_hints', 'blocks', (state) => {
      for (const token of state.tokens) if (token.tag === 'p') token.tag = tag
    })
    t.is(md.render('今日は雨'), `<${tag} class="ja-phrase">今日は<wbr>雨</${tag}>\n`)
  }
})

test('hints are tokens between tokens, and offsets inside a text, whose words stay whole', (t) => {
  const [, inline] = renderer({}).parse('# 今日はとても*良い*天気', {})
  t.is(inline?.content, '今日はとても*良い*天気')
  t.deepEqual(inline?.map, [0, 1])
  t.deepEqual(
    inline?.children?.map(({ type, content, meta }) => [type, content, meta]),
    [
      ['text', '今日はとても', { hints: [3] }],
      ['wbr', '', null],
      ['em_open', '', null],
      ['text', '良い', null],
      ['em_close', '', null],
      ['wbr', '', null],
      ['text', '天気', null],
    ],
  )
})

test('blocks inside HTML of another language, or of one that takes no hints', (t) => {
  const md = renderer({})
  const block = (open: string, close: string): string =>
    md.render(`${open}\n\n# 今日は雨\n\n${close}\n\n# 明日は雪`)
  const after = '<h1 class="ja-phrase">明日は<wbr>雪</h1>\n'
  t.is(block('<div lang="zh">', '</div>'), `<div lang="zh">\n<h1>今日は雨</h1>\n</div>\n${after}`)
  t.is(
    block('<div lang=ja>', '</div>'),
    `<div lang=ja>\n<h1 class="ja-phrase">今日は<wbr>雨</h1>\n</div>\n${after}`,
  )
  t.is(block('<svg>', '</svg>'), `<svg>\n<h1>今日は雨</h1>\n</svg>\n${after}`)
})

test('a paragraph of a megabyte has its hints', (t) => {
  const md = renderer({ phrases: 'all' })
  const html = md.render('今日は*とても*良い天気です。'.repeat(25_000))
  t.is(html.match(/<wbr>/g)?.length, 99_999)
})
