import test from 'ava'
import fc from 'fast-check'
import { createRenderer } from '../../lib/index.ts'

const render = createRenderer({ typography: { phrases: 'all' } })

function htmlOf(markdown: string): string {
  return render(`${markdown}\n`).html.trimEnd()
}

const cases: Readonly<Record<string, readonly [string, string]>> = {
  'a summary': [
    '<details><summary>今日は<b>良い</b>天気</summary></details>',
    '<details><summary class="ja-phrase">今日は<wbr><b>良い</b><wbr>天気</summary></details>',
  ],
  'a class that is there already': [
    "<h2 class='x'>今日は良い</h2>",
    '<h2 class="x ja-phrase">今日は<wbr>良い</h2>',
  ],
  'a hint of the writer': [
    '<h2 class="ja-phrase">今日は<wbr>良い</h2>',
    '<h2 class="ja-phrase">今日は<wbr>良い</h2>',
  ],
  'character references': [
    '<h2>Q&amp;Aの日を&nbsp;楽しむ</h2>',
    '<h2 class="ja-phrase">Q&amp;Aの<wbr>日を&nbsp;楽しむ</h2>',
  ],
  'elements without an end tag': [
    '<dl><dt>今日は良い<dd>今日は良い</dl>',
    '<dl><dt class="ja-phrase">今日は<wbr>良い<dd class="ja-phrase">今日は<wbr>良い</dl>',
  ],
  'outside the link': [
    '<p>今日は<a href="/x">良い天気</a></p>',
    '<p class="ja-phrase">今日は<wbr><a href="/x">良い<wbr>天気</a></p>',
  ],
  'no hints in code, in tables, in another language, in the text of a box': [
    '<p><code>今日は良い</code></p><table><tr><td>今日は良い</table><p lang="en">今日は良い</p><div>今日は良い</div>',
    '<p><code>今日は良い</code></p><table><tr><td>今日は良い</table><p lang="en">今日は良い</p><div>今日は良い</div>',
  ],
}

for (const [title, [input, expected]] of Object.entries(cases)) {
  test(title, (t) => {
    t.is(htmlOf(input), expected)
  })
}

test('without hints and their class, HTML is what was typed', (t) => {
  const words = fc.constantFrom(
    '今日は',
    '良い天気',
    '&amp;',
    ' ',
    'URL',
    '。',
    '𠮷野',
    '<br>',
    '<!-- x -->',
  )
  const inline = fc.constantFrom('b', 'code', 'a', 'span')
  const text = fc.array(words, { maxLength: 6 }).map((parts) => parts.join(''))
  const line = fc
    .array(
      fc.oneof(
        text,
        fc.tuple(inline, text).map(([tag, inner]) => `<${tag}>${inner}</${tag}>`),
      ),
    )
    .map((parts) => parts.join(''))
  const block = fc
    .tuple(fc.constantFrom('h2', 'p', 'summary', 'li', 'div'), line)
    .map(([tag, inner]) => `<${tag}>${inner}</${tag}>`)
  const html = fc
    .array(block, { minLength: 1, maxLength: 4 })
    .map((blocks) => `<section>${blocks.join('')}</section>`)
  fc.assert(
    fc.property(html, (typed) => {
      const bare = htmlOf(typed).replaceAll('<wbr>', '').replaceAll(' class="ja-phrase"', '')
      t.is(bare, typed)
    }),
    { seed: 3, numRuns: 300 },
  )
})
