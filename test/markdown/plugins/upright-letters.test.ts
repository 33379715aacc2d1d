import test from 'ava'
import fc from 'fast-check'
import { createArticleRenderer } from '../../../lib/markdown/render-article.ts'
import type { RenderedArticle } from '../../../lib/markdown/rendered-article.ts'
import { articleFrom, settings } from '../articles.ts'

const rendererFor = (target: 'page' | 'feed') =>
  createArticleRenderer({
    settings: { ...settings, typography: { ...settings.typography, phrases: 'all' } },
    target,
    resolve: ({ href }) => ({ url: href }),
    report: () => {},
  })
const forPage = rendererFor('page')
const forFeed = rendererFor('feed')

function vertical(markdown: string): RenderedArticle {
  return forPage(articleFrom(markdown), true)
}

/** The HTML without phrase hints, which have tests of their own. */
function html(markdown: string): string {
  return vertical(markdown).html.replaceAll('<wbr>', '').replaceAll(' class="ja-phrase"', '')
}

test('numbers stand upright in vertical lines, and only there', (t) => {
  t.is(html('7月14日\n'), '<p><span class="tcy">7</span>月<span class="tcy">14</span>日</p>\n')
  t.notRegex(forPage(articleFrom('7月14日\n')).html, /span/)
  t.notRegex(forFeed(articleFrom('7月14日\n'), true).html, /span/)
})

test('markup and joined lines are looked through', (t) => {
  t.is(html('**12**月\n'), '<p><strong><span class="tcy">12</span></strong>月</p>\n')
  t.is(html('午前\n9時\n'), '<p>午前<span class="tcy">9</span>時</p>\n')
  t.is(html('1*2*3月\n'), '<p>1<em>2</em>3月</p>\n')
  t.is(html('{東京|とうきょう}12番\n').match(/tcy/g)?.length, 1)
})

test('code, addresses, readings and words in other languages stay as they are', (t) => {
  for (const markdown of [
    '`12`月',
    '<https://example.com/12>',
    '{12|じゅうに}月',
    '<span lang="en">12</span>月',
    '<ruby>漢<rt>12</rt></ruby>',
    '```\n12月\n```',
    '[[toc]]',
  ]) {
    t.notRegex(html(`${markdown}\n`), /tcy|upright/, markdown)
  }
})

test('tables stay horizontal', (t) => {
  t.notRegex(html('| 12月 |\n| --- |\n| 14日 |\n'), /tcy/)
})

test('headings are upright where they are shown, and plain where they are named', (t) => {
  const { headings, html: page, text } = vertical('[[toc]]\n\n## 12月の話\n')
  t.deepEqual(
    headings.map(({ id, text: words }) => [id, words]),
    [['12月の話', '12月の話']],
  )
  t.is(page.match(/<span class="tcy">12<\/span>/g)?.length, 2)
  t.is(text, '12月の話')
})

test('property: without the spans, a vertical article is a horizontal one', (t) => {
  const words = ['12', '3', '2026', '!?', '！？', 'DNS', 'ab', ' ', '月', '、', '東京の', '&']
  const marks = ['**', '*', '`', '\n', '- ', '## ', '| a |\n| - |\n']
  const markup = ['[x](y)', '{漢|12}', '<b>', '</b>', '<wbr>']
  const piece = fc.constantFrom(...words, ...marks, ...markup)
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
      const article = articleFrom(`${pieces.join('')}\n`)
      const { html: page, description, headings, text } = forPage(article, true)
      const plain = forPage(article)
      t.is(page.replaceAll(/<span class="(?:tcy|upright)">([^<]*)<\/span>/g, '$1'), plain.html)
      t.is(description, plain.description)
      t.is(text, plain.text)
      t.deepEqual(
        headings.map(({ id }) => id),
        plain.headings.map(({ id }) => id),
      )
    }),
    { seed: 7, numRuns: 300 },
  )
})

test('what people say begins with a bracket, and is marked', (t) => {
  const { html: page } = forPage(articleFrom('「はい」\n\n- 「はい」\n\n『本』\n\nはい「はい」\n'))
  t.is(page.match(/<p class="speech[^"]*">/g)?.length, 2)
  t.notRegex(forFeed(articleFrom('「はい」\n')).html, /class/)
})
