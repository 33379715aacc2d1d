import { createRequire } from 'node:module'
import test from 'ava'
import * as fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import type { MarkdownIt as Parser } from 'markdown-it'
import { lineJoining } from '../../../lib/markdown/plugins/line-joining.ts'
import { phraseHints } from '../../../lib/markdown/plugins/phrase-hints.ts'
import { textNormalization } from '../../../lib/markdown/plugins/text-normalization.ts'

// What must hold for any text: joining takes out newlines and nothing else, and none from text that
// is not Japanese; hints add `<wbr>` and a class and nothing else, and stand outside of elements.

function options(phrases: 'all' | 'none') {
  const typography = { mixed: 'join', phrases, keep: [], aozora: false, kenten: false } as const
  return { language: 'ja', target: 'fragment', typography } as const
}

const plain = new MarkdownIt({ html: true })
const joining = new MarkdownIt({ html: true }).use(lineJoining, options('none'))
const hinting = new MarkdownIt({ html: true })
  .use(lineJoining, options('all'))
  .use(phraseHints, options('all'))

const markup = [
  ...'** * _ ~~ ` `` [ ](/x) ![ ](a.png) <b> </b> <i lang="en"> </i> <kbd> </kbd> <br> \\'.split(
    ' ',
  ),
  ...'<ruby> <rt> </rt> </ruby> <!--c--> <https://example.com/> <svg> </svg> &amp; &#x3042; # > - 1. |'.split(
    ' ',
  ),
  ' ',
  '  ',
  ...Array.from({ length: 12 }, () => '\n'),
  '\n\n',
]
const japanese =
  '今日は とても 良い 天気 です。 「雨」 ……が ――だが、 １，２３４円 ー っ か\u3099 葛\u{e0100} ㍿'
const others = 'word Node.js 8. e\u0301t 한글 👩‍💻 🎉 → ① “ Я'

function documents(...words: readonly string[]): fc.Arbitrary<string> {
  const pieces = [...markup, ...words.flatMap((list) => list.split(' '))]
  return fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((list) => list.join(''))
}

test('joining never touches a text without Japanese', (t) => {
  const western = documents(others).map((text) => text.replaceAll('&#x3042;', ''))
  fc.assert(
    fc.property(western, (text) => {
      t.is(joining.render(text), plain.render(text), JSON.stringify(text))
    }),
    { seed: 20, numRuns: 2500 },
  )
})

function withoutNewlines(html: string): string {
  return html.replaceAll('\n', '')
}

/** In a text without inline markup, a newline after a tag is the end of a block. */
function newlinesOfBlocks(html: string): number {
  return html.match(/>\n/g)?.length ?? 0
}

test('joining takes out newlines and nothing else, and only between words', (t) => {
  fc.assert(
    fc.property(documents(japanese, others), (text) => {
      const [before, after] = [plain.render(text), joining.render(text)]
      t.is(withoutNewlines(after), withoutNewlines(before), JSON.stringify(text))
      t.true(after.length <= before.length)
      if (!/[<*_`[\]]/.test(text)) t.is(newlinesOfBlocks(after), newlinesOfBlocks(before))
    }),
    { seed: 21, numRuns: 2500 },
  )
})

test('an element around either side changes no answer', (t) => {
  const word = fc.constantFrom(...`${japanese} ${others}`.split(' '))
  fc.assert(
    fc.property(fc.array(word, { minLength: 2, maxLength: 6 }), (words) => {
      const bare = joining.renderInline(words.join('\n'))
      const wrapped = joining.renderInline(words.map((text) => `<b>${text}</b>`).join('\n'))
      t.is(wrapped.replaceAll(/<\/?b>/g, ''), bare)
    }),
    { seed: 22, numRuns: 2000 },
  )
})

function withoutHints(html: string): string {
  return html.replaceAll('<wbr>', '').replaceAll(' class="ja-phrase"', '')
}

test('without `<wbr>` and the class, hints leave no trace', (t) => {
  fc.assert(
    fc.property(documents(japanese, others), (text) => {
      t.is(withoutHints(hinting.render(text)), joining.render(text), JSON.stringify(text))
    }),
    { seed: 23, numRuns: 2500 },
  )
})

test('a block has the class when it has a hint, and only then', (t) => {
  fc.assert(
    fc.property(documents(japanese, others), (text) => {
      const html = hinting.render(text)
      t.is(html.includes('<wbr>'), html.includes(' class="ja-phrase"'), JSON.stringify(text))
    }),
    { seed: 24, numRuns: 2000 },
  )
})

test('hints twice are hints once', (t) => {
  const twice = (md: Parser): Parser => md.use(phraseHints, options('all'))
  const md = twice(twice(new MarkdownIt({ html: true }).use(lineJoining, options('all'))))
  fc.assert(
    fc.property(documents(japanese, others, '<wbr> \u200b'), (text) => {
      t.is(md.render(text), hinting.render(text), JSON.stringify(text))
    }),
    { seed: 25, numRuns: 2000 },
  )
})

test('no hint first or last in an element, next to a break, in code, ruby, SVG or a foreign text', (t) => {
  fc.assert(
    fc.property(documents(japanese, others), (text) => {
      const html = hinting.render(text)
      t.notRegex(html, /<(?:strong|em|s|a|p|li|code|kbd|b)\b[^>]*><wbr>/, html)
      t.notRegex(html, /<wbr>(?:<\/(?:strong|em|s|a|p|li|code)>|[\s、。」ーっ]|<br>|<img)/, html)
      t.notRegex(html, /(?:[\s「]|<br>|<img[^>]*>)<wbr>/, html)
      t.notRegex(html, /<(code|kbd|ruby|svg)>(?:(?!<\/\1>|<\/p>|<\/li>).)*<wbr>/, html)
    }),
    { seed: 26, numRuns: 2500 },
  )
})

test('all 652 examples of CommonMark come out as they do without us', (t) => {
  const spec: { readonly tests: readonly { readonly markdown: string }[] } = createRequire(
    import.meta.url,
  )('commonmark-spec')
  const ours = new MarkdownIt('commonmark')
    .use(textNormalization)
    .use(lineJoining, options('all'))
    .use(phraseHints, options('all'))
  const theirs = new MarkdownIt('commonmark')
  t.is(spec.tests.length, 652)
  for (const { markdown } of spec.tests) {
    const text = markdown.replaceAll('→', '\t')
    t.is(ours.render(text), theirs.render(text), text)
  }
})
