import test from 'ava'
import { SaxesParser } from 'saxes'
import { detectAmbiguity } from '../../../lib/diagrams/detect-ambiguity.ts'
import { readDrawing } from '../../../lib/diagrams/drawing.ts'
import { renderDiagram } from '../../../lib/diagrams/fence.ts'
import { svgOf } from '../../../lib/diagrams/svg/svg.ts'
import { allDrawings } from '../drawings.ts'

const svg = (...lines: string[]): string => {
  const drawing = lines.join('\n')
  return svgOf(drawing, detectAmbiguity(drawing), '図')
}
/** Path data by class; the light strokes have none. */
const paths = (markup: string): readonly string[] =>
  [...markup.matchAll(/<path(?: class="(\w)")? d="([^"]*)"/g)].map(
    ([, name, data]) => `${name ?? 'light'}: ${data}`,
  )
const texts = (markup: string): readonly string[] =>
  [...markup.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = '']) => text)

test('a box is four strokes, its words stand on the grid', (t) => {
  const markup = svg('+----+', '| 水 |', '+----+')
  t.deepEqual(paths(markup), ['light: M4 10h40M4 50h40M4 10v40M44 10v40'])
  t.true(markup.includes('<g class="m w"><text x="24" y="35">水</text></g>'))
})

test('words are as wide as their cells', (t) => {
  const markup = svg('| status = 待機中 |')
  t.true(markup.includes('<text x="16" y="15" textLength="64">status =</text>'))
  t.true(markup.includes('<g class="w"><text x="88" y="15" textLength="48">待機中</text></g>'))
})

test('box drawing: heavy, double and dashed lines, rounded corners', (t) => {
  t.deepEqual(paths(svg('┏━┓', '┗━┛')), ['b: M4 10h16M4 30h16M4 10v20M20 10v20'])
  t.regex(paths(svg('╔═╗', '╚═╝'))[0] ?? '', /M2\.5 8\.5h19/)
  t.deepEqual(paths(svg('┄┄')), ['s: M0 10h16'])
  t.regex(paths(svg('╭─╮', '╰─╯'))[0] ?? '', /q0 -4 4 -4/)
})

test('arrowheads end lines; letters and signs stay text', (t) => {
  t.deepEqual(paths(svg('a -->', '  v2')), ['light: M16 10h20', 'f: M40 10l-8-4v8z'])
  t.deepEqual(texts(svg('very <b> ^_^')), ['very &lt;b&gt; ^_^'])
  t.deepEqual(texts(svg('7-2 self-made')), ['7-2 self-made'])
})

test('a circle is closed, though its sides stand beside its corners', (t) => {
  const markup = svg('  .-.', ' |   |', "  '-'")
  t.deepEqual(texts(markup), [])
  t.regex(paths(markup)[0] ?? '', /M20 10q-8 0 -8 10/)
})

test('diagonals meet crossings and each other', (t) => {
  t.deepEqual(texts(svg('   .', '  / \\', ' +   +', '  \\ /', "   '")), [])
  t.deepEqual(texts(svg('+--+', '| /etc')), ['/etc'])
  t.regex(paths(svg('+--+', '| /etc'))[0] ?? '', /^light: M4 10h24M4 10v30$/)
})

test('a branch hangs from the name above it', (t) => {
  const markup = svg('原稿', '`-- 図', '    `-- 表')
  t.deepEqual(texts(markup), ['原稿', '図', '表'])
})

test('dots alone are a pattern, no lines', (t) => {
  t.deepEqual(paths(svg('* * *', '* * *')), [])
})

test('nothing is dropped: what is no line is text', (t) => {
  t.deepEqual(texts(svg('█▓ ① 🍣')), ['█▓①', '🍣'])
  t.true(
    svg('█▓ ① 🍣').includes(
      '<text x="4 12 28" y="15">█▓①</text></g><g class="m w"><text x="48" y="15">🍣</text>',
    ),
  )
})

test('underscores are lines along the bottom, which reach bars and feet', (t) => {
  t.deepEqual(paths(svg('__', '||__|')), ['light: M0 20h16M12 40h24M4 20v20M12 20v20M36 20v20'])
  t.deepEqual(paths(svg(' / \\', '/___\\')), [
    'light: M0 40h40M8 20l8 -20M24 0l8 20M0 40l8 -20M32 20l8 20',
  ])
  t.deepEqual(paths(svg(' _', '|_|')), ['light: M4 20h16M4 40h16M4 20v20M20 20v20'])
  t.deepEqual(texts(svg('snake_case __init__ _', '名前_')), ['snake_case __init__ _', '名前', '_'])
})

test('arrowheads turn with diagonals, and dots end them', (t) => {
  const markup = svg(' \\   *', '  v /')
  t.deepEqual(texts(markup), [])
  t.deepEqual(paths(markup), [
    'light: M8 0l8 20M44 10l-4 10M20 30l-4 -10M32 40l8 -20',
    'f: M41 10a3 3 0 1 0 6 0a3 3 0 1 0-6 0M21.49 33.71l-6.69 -5.94l7.43 -2.97z',
  ])
})

test('dots of a legend stay what they are', (t) => {
  t.deepEqual(texts(svg('● 済', '▲ 注意', '○ 未')), ['●', '▲', '○', '済', '未', '注意'])
})

test('a bar bends to the diagonals that go on from it', (t) => {
  t.deepEqual(paths(svg(' /', '|', ' \\')), ['light: M8 20l8 -20M4 30l4 -10M4 30l4 10M8 40l8 20'])
})

test('a parenthesis is a hop over a line, or the side of a round shape', (t) => {
  t.deepEqual(texts(svg('  |', '--)--', '  |')), [])
  t.deepEqual(texts(svg(' .--.', '(    )', " '--'")), [])
  t.deepEqual(texts(svg('| (a)', '| f()')), ['(a)', 'f()'])
  t.deepEqual(texts(svg('+-+-+-+', '| (甲)|', '+-+-+-+')), ['()', '甲'])
})

test('a circle may have crossings for sides', (t) => {
  t.deepEqual(texts(svg('  .-.', '-+   +->', "  '+'", '   |')), [])
})

test('a line may begin or end in a corner sign alone', (t) => {
  t.deepEqual(paths(svg('.', '|', "'")), ['light: M4 10v40'])
})

test('steps go down and up to lines along the bottom', (t) => {
  t.deepEqual(texts(svg('-.__.--', '  __|', "-'")), [])
})

test('dashes and arrows in words stay text', (t) => {
  t.deepEqual(texts(svg('a--b p->next')), ['a--b p-&gt;next'])
  t.deepEqual(texts(svg('o--o --o')), [])
  t.deepEqual(texts(svg('a \'|\' or "|"')), ['a \'|\' or "|"'])
})

const edges = /[|+│─┌┐└┘├┤┬┴┼┏┓┗┛┃━═║]/
for (const { name, text, ambiguity } of allDrawings()) {
  test(`${name} is well-formed, and no edge is left as text`, (t) => {
    const markup = svgOf(text, ambiguity, name)
    const parser = new SaxesParser()
    parser.on('error', (error) => {
      throw error
    })
    t.notThrows(() => parser.write(markup).close())
    t.false(texts(markup).some((it) => edges.test(it)))
  })
}

test('the fence asks for it, and the source stays at hand', (t) => {
  const html = renderDiagram(
    readDrawing(
      {
        source: '+--+\n',
        attributes: new Map([
          ['svg', ''],
          ['caption', '箱'],
        ]),
      },
      { ambiguous: 'auto' },
    ),
    { svg: false },
  )
  t.regex(html, /^<div class="d"><svg class="d" role="img" [^>]*><title>箱<\/title>/)
  t.true(html.includes('<details><summary>文字の図</summary>\n<pre class="d">+--+\n</pre>'))
})
