import test from 'ava'
import { gridCode } from '../../lib/diagrams/grid-code.ts'

const code = (html: string): string => gridCode(html, { ambiguous: 'auto', svg: false })

test('wide runs of highlighted code get their cells; tags and entities stay', (t) => {
  t.is(
    code('<span class="hljs-comment">// 漢字 &amp; ①</span>\na &lt; b'),
    '<span class="hljs-comment">// <span>漢字</span> &amp; <span class="x1">①</span></span>\na &lt; b',
  )
  t.is(gridCode('①', { ambiguous: 2, svg: false }), '<span class="x2">①</span>')
})

test('code in ASCII stays as it is', (t) => {
  const html = '<span class="hljs-keyword">if</span> (a &amp;&amp; b)'
  t.is(code(html), html)
})
