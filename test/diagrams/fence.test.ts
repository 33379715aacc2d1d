import test from 'ava'
import { readDrawing } from '../../lib/diagrams/drawing.ts'
import { isGridText, renderDiagram, renderPlainDiagram } from '../../lib/diagrams/fence.ts'

const render = (source: string, attributes: Record<string, string> = {}): string =>
  renderDiagram(
    readDrawing({ source, attributes: new Map(Object.entries(attributes)) }, { ambiguous: 'auto' }),
    { svg: false },
  )

test('amb on the fence decides over what the drawing shows', (t) => {
  t.is(render('①\n'), '<pre class="d"><span class="x1">①</span>\n</pre>\n')
  t.is(render('①\n', { amb: '2' }), '<pre class="d"><span class="x2">①</span>\n</pre>\n')
})

test('a wide drawing says how wide, in the steps of the stylesheet', (t) => {
  t.regex(render('-'.repeat(32)), /^<pre class="d">/)
  t.regex(render('-'.repeat(33)), /^<pre class="d c40">/)
  t.regex(render('漢'.repeat(33)), /^<pre class="d c80">/)
  t.regex(render('-'.repeat(500)), /^<pre class="d c160">/)
})

test('a first line that is empty stays', (t) => {
  t.is(render('\na\n'), '<pre class="d">\n\na\n</pre>\n')
})

test('tabs become spaces up to the next eighth cell', (t) => {
  t.is(render('あ\tb\n'), '<pre class="d"><span>あ</span>      b\n</pre>\n')
})

test('feeds get the text alone', (t) => {
  t.is(
    renderPlainDiagram({ source: '│ <あ> │\n', attributes: new Map() }),
    '<pre>│ &lt;あ&gt; │\n</pre>\n',
  )
})

test('plain text stands on the grid when it holds more than ASCII', (t) => {
  t.true(isGridText('', '漢字'))
  t.true(isGridText('text', '─'))
  t.false(isGridText('', 'abc'))
  t.false(isGridText('ts', '漢字'))
})

test('a site can show all its drawings as SVG, and a fence can decide for itself', (t) => {
  const shown = (words: readonly string[], svg: boolean): string =>
    renderDiagram(
      readDrawing(
        { source: '+-+\n', attributes: new Map(words.map((word) => [word, ''])) },
        { ambiguous: 'auto' },
      ),
      { svg },
    )
  t.regex(shown([], true), /^<div class="d"><svg/)
  t.regex(shown(['svg'], false), /^<div class="d"><svg/)
  t.regex(shown([], false), /^<pre/)
  t.regex(shown(['no-svg'], true), /^<pre/)
})
