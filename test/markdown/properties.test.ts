import test from 'ava'
import fc from 'fast-check'
import { createRenderer } from '../../lib/index.ts'

const render = createRenderer({ typography: { phrases: 'all', kenten: true, aozora: true } })

/** A word that no other in the text contains. */
const words = fc
  .array(fc.constantFrom('語', 'word', '「名」', 'カナ、', '𠮷', '。'), {
    minLength: 1,
    maxLength: 9,
  })
  .map((list) => list.map((word, index) => `${word}${index}x`))

const marks = fc.constantFrom('', '**', '*', '~~', '`', '《《')
const ends: Readonly<Record<string, string>> = { '《《': '》》' }

/** Words with markup around some of them, in a few lines. */
const paragraph = words.chain((list) =>
  fc.tuple(
    fc.constant(list),
    fc.array(fc.tuple(marks, fc.constantFrom('', ' ', '\n')), {
      minLength: list.length,
      maxLength: list.length,
    }),
  ),
)

const text = paragraph.map(([list, dress]) => ({
  list,
  markdown: list
    .map((word, index) => {
      const [mark = '', gap = ''] = dress[index] ?? []
      return `${mark}${word}${ends[mark] ?? mark}${gap}`
    })
    .join('')
    .trim(),
}))

const containers = fc.array(fc.constantFrom('> ', '- ', '1. ', '> [!NOTE]\n> ', '## ', '- [x] '), {
  maxLength: 5,
})

function contain(markdown: string, container: string): string {
  const [first = '', ...rest] = markdown.split('\n')
  const indent = container.endsWith('> ') ? '> ' : ' '.repeat(container.length)
  return [container + first, ...rest.map((line) => indent + line)].join('\n')
}

test('no word is lost, whatever stands around it', (t) => {
  fc.assert(
    fc.property(text, containers, ({ list, markdown }, around) => {
      const article = around.reduce(contain, markdown)
      const { text: found, html } = render(article)
      for (const word of list) {
        t.true(found.includes(word), `${word} in the text of ${JSON.stringify(article)}`)
      }
      t.true(html.length > 0)
    }),
    { seed: 11, numRuns: 400 },
  )
})

/** Divided by blanks; those that are or hold blanks follow. */
const pieces =
  '** * ~~ ` ``` [ ] ( ) ![ { | } <b> </b> <div> <!-- [^1] [!NOTE] [[toc]] {#a} ｜ 《 》 \\ &amp; &#0; $ ' +
  '漢字 かな a 1 。 𠮷 ｱ \0 \x0b https://a.b/ a@b.c'
const spaced = ['\n', '\n\n', '> ', '- ', '# ', ': ', '[^1]: ', '|-|\n', '\t', '\u3000', ' ']
const syntax = fc.constantFrom(...pieces.split(' '), ...spaced)

test('nothing makes it throw, and every place is a place of the text', (t) => {
  fc.assert(
    fc.property(fc.array(syntax, { maxLength: 40 }), (parts) => {
      const article = parts.join('')
      const lines = article.split('\n').map((line) => Array.from(line).length)
      for (const { code, place } of render(article).diagnostics) {
        for (const { line, column } of [place.start, place.end].flatMap((at) => at ?? [])) {
          const isPlace = line >= 1 && line <= lines.length && column >= 1
          t.true(
            isPlace && column <= (lines[line - 1] ?? 0) + 1,
            `${code} ${JSON.stringify(article)}`,
          )
        }
      }
    }),
    { seed: 5, numRuns: 1_000 },
  )
})

test('no output holds a character that XML forbids', (t) => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (article) => {
      const { html, text: plain } = render(article)
      t.notRegex(html + plain, /[\0-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/)
    }),
    { seed: 9, numRuns: 400 },
  )
})

test('a report of a footnote points to its mark, in any container', (t) => {
  // Below a heading, indented words would be code.
  const around = fc.array(fc.constantFrom('> ', '- ', '1. ', '> [!NOTE]\n> '), { maxLength: 4 })
  const before = fc.array(
    fc.constantFrom('語', '𠮷', 'a ', '**b** ', '`c` ', '\\| ', '\t', '[d](e) '),
  )
  fc.assert(
    fc.property(before, around, fc.boolean(), (parts, list, second) => {
      const lead = `語${parts.join('')}`
      const article = list.reduce(contain, second ? `前の行\n${lead}[^z]` : `${lead}[^z]`)
      const report = render(article).diagnostics.find(({ code }) => code === 'undefined-footnote')
      const { line = 0, column = 0 } = report?.place.start ?? {}
      const found = Array.from(article.split('\n')[line - 1] ?? '')
      t.is(found.slice(column - 1, column + 3).join(''), '[^z]', JSON.stringify(article))
    }),
    { seed: 13, numRuns: 300 },
  )
})
