import test from 'ava'
import { mendTags } from '../../../lib/import/html/mend-tags.ts'

const pairs: readonly (readonly [typed: string, meant: string])[] = [
  ['<h2>題<h2>\n<p>文', '<h2>題</h2>\n<p>文'],
  ['<h2>題\n<p>文', '<h2>題\n</h2><p>文'],
  ['<h2>一</h2><h2>二<h2>文', '<h2>一</h2><h2>二</h2>文'],
  ['<p>前<b>太字\n<p>次', '<p>前<b>太字\n</b><p>次'],
  ['<p>前<b>太字<b>後', '<p>前<b>太字</b>後'],
  ['<p><a href="x">先<a>後', '<p><a href="x">先</a>後'],
  ['<pre>図\n<pre>\n<p>文', '<pre>図\n</pre>\n<p>文'],
  ['<pre><code>x<code></pre>', '<pre><code>x</code></pre>'],
  ['<ul><li>一<li><b>二</ul>', '<ul><li>一<li><b>二</b></ul>'],
]

for (const [typed, meant] of pairs) {
  test(`${JSON.stringify(typed)} is read as ${JSON.stringify(meant)}`, (t) => {
    t.is(mendTags(typed).html, meant)
  })
}

test('HTML without mistakes stays as it is, end tags left out or not', (t) => {
  for (const html of [
    '<h2>題</h3><p>一<p>二<ul><li>三<ul><li>四</ul></ul>',
    '<b><p>段落をまたぐ</p></b>',
    '<table><tr><td>一<td>二</table>',
    '<a href="a"><b>重なる</b></a><br><img src="x">',
  ]) {
    t.deepEqual(mendTags(html), { html, mends: [] })
  }
})
