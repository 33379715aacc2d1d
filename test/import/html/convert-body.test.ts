import fc from 'fast-check'
import test from 'ava'
import { completeSettings } from '../../../lib/config/settings.ts'
import { convertBody } from '../../../lib/import/html/convert-body.ts'
import { markJoins } from '../../../lib/import/html/line-joins.ts'
import { countChanges } from '../../../lib/import/old-site.ts'
import { parseHtml } from '../../../lib/markdown/parse-html.ts'

const settings = completeSettings({ title: '試験', url: 'https://example.com' })

function convert(html: string, title = '題名') {
  const document = parseHtml(markJoins(html, () => true))
  const reports: string[] = []
  const markdown = convertBody({
    document,
    body: document.body,
    title,
    settings,
    changes: countChanges(),
    report: (code) => void reports.push(code),
  })
  return { markdown, reports }
}

const pairs: readonly (readonly [name: string, html: string, markdown: string])[] = [
  ['joined lines stay wrapped between Japanese', '<p>漢字の\\\n組版', '漢字の\n組版'],
  [
    'joined lines of Latin text are written on one',
    '<p>https://example.com/\\\na と foo\\\nbar',
    'https://example.com/a と foobar',
  ],
  ['wrapped lines stay wrapped', '<p>一、\n二。\nthree\nfour', '一、\n二。\nthree\nfour'],
  ['a heading has one line', '<h2>長い\\\n見出し\nである</h2>', '## 長い見出しである'],
  ['the title is not said twice', '<h1>題名</h1><h2>節</h2>', '## 節'],
  ['headings start at ##', '<h3>節</h3><h4>項</h4>', '## 節\n\n### 項'],
  ['an anchor at a heading is its id', '<a name="x"></a><h2>節</h2>', '## 節 {#x}'],
  ['other anchors stay', '<p>文<a name="x"></a>中', '文<a id="x"></a>中'],
  ['two breaks are a paragraph', 'a<br>b<br><br>c', 'a\\\nb\n\nc'],
  ['lists in lists', '<ul><li>一<ol><li>二<li>三</ol><li>四</ul>', '- 一\n  1. 二\n  2. 三\n- 四'],
  ['quotes', '<blockquote>一\\\n二</blockquote>', '> 一\n> 二'],
  ['ruby', '<ruby>組版<rt>くみはん</rt></ruby>', '{組版|くみはん}'],
  ['ruby letter by letter', '<ruby>活<rt>かつ</rt>字<rt>じ</rt></ruby>', '{活字|かつ|じ}'],
  ['emphasis against signs', '<p>a<b>(b)</b>c', 'a<strong>(b)</strong>c'],
  ['emphasis in brackets', '<p><b>「強調」</b>する', '**「強調」**する'],
  ['code with backticks', '<p><code>a`b</code>', '``a`b``'],
  [
    'a code block names its language',
    '<pre><code class="language-sh">ls\n</code></pre>',
    '```sh\nls\n```',
  ],
  ['code that holds a fence', '<pre>```\nx\n```</pre>', '````\n```\nx\n```\n````'],
  [
    'a table',
    '<table><tr><th>a<th>b<tr><td>1<td>2|3</table>',
    '| a | b |\n| --- | --- |\n| 1 | 2\\|3 |',
  ],
  ['a list of definitions', '<dl><dt>語<dd>意味</dl>', '語\n: 意味'],
  [
    'a figure',
    '<figure><img src="a.png" alt="図"><figcaption>説明</figcaption></figure>',
    '![図](a.png "説明")',
  ],
  [
    'an address as a link',
    '<p><a href="https://example.com/">https://example.com/</a>',
    '<https://example.com/>',
  ],
  ['addresses with blanks', '<p><a href="a b.html">x</a>', '[x](<a b.html>)'],
  [
    'letters that would be marks',
    '<p>*a* _b_ `c` [d](e) &lt;f> &amp;amp; # g',
    '\\*a\\* \\_b\\_ \\`c\\` [d\\](e) \\<f> \\&amp; # g',
  ],
  [
    'lines that would be blocks',
    '<p># a\n- b\n1. c\n+ d\n| e',
    '\\# a\n\\- b\n1\\. c\n\\+ d\n\\| e',
  ],
  ['fonts and centres', '<center><font color="red">赤</font></center>', '赤'],
  ['comments', '<p>a<!-- 覚え --></p>', 'a<!-- 覚え -->'],
]

for (const [name, html, markdown] of pairs) {
  test(`${name}: ${JSON.stringify(html)}`, (t) => {
    t.deepEqual(convert(html), { markdown, reports: [] })
  })
}

test('what Markdown cannot say stays HTML', (t) => {
  const html = '<table><tbody><tr><td colspan="2">x</td></tr></tbody></table>'
  t.is(convert(html).markdown, html)
})

test('programs become comments and are told', (t) => {
  t.deepEqual(convert('<p>a</p><script>count()</script>'), {
    markdown: 'a\n\n<!-- <script>count()</script> -->',
    reports: ['import-set-aside'],
  })
})

const pieces = (
  '* ** _ ` `` [ ]( ](x) ][ ! ![ < <b> </p> &amp; &#65; \\ \\* ~ ~~ { | } # - + 1. 2) > = === --- *** ' +
  ': ^[ [^1] [^1]: [[toc]] [x]: [!NOTE] 日本 語。 「 」 a b@c.d {#id} {漢|か} 《 （ ） |a| ``` <!-- ＊ é'
).split(' ')
const text = fc.array(fc.constantFrom(...pieces, ' ', ' ', '\n', '\u3000'), { maxLength: 8 })
const wrappers = [
  'p',
  'li',
  'h2',
  'blockquote',
  'dd',
  'td',
  'pre',
  'code',
  'b',
  'a href="x"',
] as const

test('whatever a page says, the article says the same', (t) => {
  const escaped = (parts: readonly string[]) =>
    parts.join('').replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  fc.assert(
    fc.property(text, fc.constantFrom(...wrappers), text, (inside, tag, behind) => {
      const html = `<${tag}>${escaped(inside)}</${tag.split(' ')[0] ?? ''}>${escaped(behind)}`
      t.false(convert(html).reports.includes('import-text-differs'), html)
    }),
    { seed: 5, numRuns: 150 },
  )
})
