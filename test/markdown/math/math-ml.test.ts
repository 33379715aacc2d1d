import test from 'ava'
import fc from 'fast-check'
import { findFormulaEnd } from '../../../lib/markdown/math/find-formula.ts'
import { mathMl } from '../../../lib/markdown/math/math-ml.ts'
import { createRenderer } from '../../../lib/index.ts'

const formulas = [
  String.raw`\sqrt[3]{x}\sum_{i=0}^n i^2 \int_0^\infty e^{-x}dx`,
  String.raw`\begin{pmatrix}a&b\\c&d\end{pmatrix}`,
  String.raw`\begin{cases}1&x>0\\0\end{cases}`,
  String.raw`\begin{array}{c|c}a&b\\\hline c&d\end{array}`,
  String.raw`\mathbb{R}\mathcal{L}\mathbf{v}\overline{AB}\vec{v}`,
  String.raw`\boxed{x}\cancel{y}\underbrace{a+b}_{c}`,
  String.raw`\color{red}x \colorbox{yellow}{y} \textcolor{#123456}{z}`,
  String.raw`\tag{1} x \quad y\hspace{1em}z`,
]

test('no formula brings styles, scripts or addresses with it', (t) => {
  for (const formula of formulas) {
    const result = mathMl(formula, true)
    const html = 'html' in result ? result.html : ''
    t.regex(html, /^<math display="block"/, formula)
    t.notRegex(html, /\s(?:style|href|src|on\w+)=|<(?!\/?(?:m[a-z]+|semantics)\b)/, formula)
  }
})

test('a colour and a rule outlive the styles', (t) => {
  t.like(mathMl(String.raw`\color{red}x`, false), {
    html: '<math><mrow><mi mathcolor="#ff0000">x</mi></mrow></math>',
  })
  const table = mathMl(String.raw`\begin{array}{c|c}a&b\\\hline c&d\end{array}`, false)
  t.regex('html' in table ? table.html : '', /<mtd class="math-bb math-l0 math-br">/)
})

test('braces without end and definitions that call themselves are problems, too', (t) => {
  for (const formula of ['{'.repeat(50_000), String.raw`\def\a{\a\a}\a`]) {
    const result = mathMl(formula, false)
    t.is('problem' in result ? result.problem.reason.kind : '', 'too-long')
  }
})

test('a formula is never thrown over, and its problem lies within it', (t) => {
  const piece = fc.constantFrom(
    '\\frac',
    '\\sqrt',
    '\\left(',
    '\\right',
    '\\begin{cases}',
    '\\end{cases}',
    '\\text',
    '\\',
    ...'{}^_&x1漢 #%~$',
  )
  const anything = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(anything, (formula) => {
      const result = mathMl(formula, true)
      const html = 'html' in result ? result.html : ''
      t.false(html.includes(' style='))
      const offset = 'problem' in result ? result.problem.offset : 0
      t.true(offset >= 0 && offset <= Math.max(formula.length - 1, 0))
    }),
    { seed: 1, numRuns: 500 },
  )
})

test('a text full of dollar signs is read in one go', (t) => {
  const text = '$a '.repeat(100_000)
  const start = process.cpuUsage().user
  for (let at = text.indexOf('$'); at >= 0; at = text.indexOf('$', at + 1)) {
    t.is(findFormulaEnd(text, at), -1)
  }
  t.true(process.cpuUsage().user - start < 5_000_000)
})

test('plain CommonMark knows no formulas, and the words of one are its TeX', (t) => {
  const plain = createRenderer({ syntax: 'commonmark' })
  t.is(plain('$x$\n\n$$\ny\n$$\n').html, '<p>$x$</p>\n<p>$$\ny\n$$</p>\n')
  t.is(
    createRenderer()('和は$x+y$です。\n\n$$\nz\n$$\n').text,
    '和は x+yです。\nz'.replace(' ', ''),
  )
})
