import test from 'ava'
import { firstSentences } from '../../lib/markdown/description.ts'
import { createArticleRenderer } from '../../lib/markdown/render-article.ts'
import { graphemeCount } from '../../lib/text/graphemes.ts'
import { articleFrom, settings } from './articles.ts'

const render = createArticleRenderer({
  settings,
  target: 'page',
  resolve: ({ href }) => ({ url: href }),
  report: () => {},
})

function descriptionOf(markdown: string): string {
  return render(articleFrom(markdown)).description
}

test('the first paragraph, its lines joined, without markup', (t) => {
  t.is(
    descriptionOf('## 題\n\n最初の\n**段落**と{漢字|かんじ}[^1]。\n\n次の段落。\n\n[^1]: 注\n'),
    '最初の段落と漢字（かんじ）。',
  )
})

test('not the words of a quote, a list, an alert, nor a picture without words', (t) => {
  t.is(descriptionOf('> 引用\n\n- 項目\n\n> [!NOTE]\n> 補足\n\n![](a.png)\n\n本文。\n'), '本文。')
})

test('nothing where there is no paragraph', (t) => {
  t.is(descriptionOf('## 題\n\n- 項目\n'), '')
})

test('what front matter says comes first', (t) => {
  const article = articleFrom('本文。')
  const meta = { ...article.meta, description: '説明' }
  t.is(render({ ...article, meta }).description, '説明')
})

test('whole sentences, as many as fit', (t) => {
  t.is(
    firstSentences('短い文。「括弧の文。」とても長い文がここから続く。', 14),
    '短い文。「括弧の文。」',
  )
  t.is(firstSentences('本当？本当！とても長い文がここから続く。', 10), '本当？本当！')
  t.is(firstSentences('Version 1.2 is out. It has news.', 25), 'Version 1.2 is out.')
  t.is(firstSentences('値は３．５である。とても長い文がここから続く。', 12), '値は３．５である。')
})

test('a sentence that does not fit is cut between characters', (t) => {
  const cut = firstSentences('👩‍💻'.repeat(50), 20)
  t.is(cut, `${'👩‍💻'.repeat(19)}…`)
  t.is(graphemeCount(cut), 20)
})

test('a text that fits stays whole', (t) => {
  t.is(firstSentences('ちょうど十文字の文だ。', 11), 'ちょうど十文字の文だ。')
  t.is(firstSentences('か\u3099'.repeat(10), 10), 'か\u3099'.repeat(10))
})
