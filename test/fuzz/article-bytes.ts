import fc from 'fast-check'

// Articles as nobody would write them: pieces of syntax in any order, words between them that can be
// found again, text in other encodings, plain noise.

const pieces = (
  '\n|\n\n|\n> |\n- |\n1. |\n    |\n\t|  \n|\\\n|# |\n## |\n===\n|\n---\n|\n***\n|```\n|```diagram\n|~~~\n|```sh caption="' +
  '|`|``|*|**|***|_|__|~~|[|]|](|](<|)|> |![|[^1]|\n[^1]: |^[|\n: |\n[a]: |[a]|[ ] |[x] |[[toc]]|\n[toc]\n' +
  '|<div>|</div>|<b>|</b>|<p|<a href="|">|<!--|-->|<![CDATA[|<?|<script>|</script>|<br>|<ruby>|<pre>|</pre>' +
  '|&|&amp;|&#0;|&#xD800;|&nosuch;|{|}|{#id}|{東京|とう}|｜|《|》|《《|》》|《とうきょう》|東京' +
  '|\n| a | b |\n|--|--|\n| c |'
)
  .split('|')
  .concat(['|', '||', '\n|--|--|\n', '\n| a | b |\n|--|--|\n'])
  .concat([
    'https://example.com/',
    'ttps://',
    'www.a.jp',
    'a@b.jp',
    'javascript:x',
    '（',
    '）',
    '「',
  ])
  .concat([
    '+--+\n',
    '|  |\n',
    '┌─┐\n│',
    '└─┘\n',
    '→',
    '①',
    'ﾒｰﾙ',
    '👨‍👩‍👧',
    'か\u3099',
    '\u3000',
    '\u200b',
    '\u202e',
  ])
  .concat([
    '\0',
    '\u001b[31m',
    '\u0007',
    '\ufeff',
    '\ufffe',
    '\r',
    '\r\n',
    '\u2028',
    '\u0085',
    '…',
    'です。',
  ])
  .concat([
    '<!-- kumihan-ignore leftover -->\n',
    'TODO',
    '★',
    ':::message\n',
    '\n:::\n',
    '@[card](',
    '[[',
    ']]',
    '((',
    '))',
    '==',
    '%%',
    '{{< ',
    ' >}}',
    '{.a}',
    '\\(',
    '\\)',
    '\n-',
    '\n##',
    "'''\n",
    '（https://a.jp）',
    '] (',
    '漢字《かんじ》',
    '<user>',
    '{{ page.title }}',
    '{% raw %}',
    '$x^{',
    '---\n',
  ])

/** A word that can be found again, whatever becomes of what stands around it. */
export const wordPattern = /zq\d+zq/g

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...pieces) },
  { weight: 4, arbitrary: fc.nat(99).map((number) => ` zq${number}zq `) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...pieces), fc.integer({ min: 2, max: 130 }))
      .map(([text, count]) => text.repeat(count)),
  },
)

const body = fc.array(piece, { maxLength: 40 }).map((list) => list.join(''))

const frontMatter = fc.oneof(
  { weight: 8, arbitrary: fc.constant('---\ntitle: 記事\ndate: 2026-01-15\n---\n') },
  {
    weight: 1,
    arbitrary: fc
      .array(
        fc.constantFrom(
          '---\n',
          'title: ',
          'date: 2026-1-5\n',
          'tags: [',
          ']',
          '"',
          "'",
          '&a ',
          '*a',
          '- ',
          '{',
          '}',
          '\n',
          '  ',
          '\t',
          '!!x ',
          '|\n',
          '#',
          '日本: x',
          '__proto__: 1\n',
        ),
        { maxLength: 20 },
      )
      .map((list) => list.join('')),
  },
)

const text = fc.tuple(frontMatter, body).map((parts) => parts.join(''))

const encoded = fc.oneof(
  { weight: 30, arbitrary: text.map((whole) => Buffer.from(whole)) },
  { weight: 1, arbitrary: text.map((whole) => Buffer.from(whole, 'utf16le')) },
  { weight: 1, arbitrary: text.map((whole) => Buffer.from(whole, 'latin1')) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)) },
)

/** Any bytes that an article could hold; most of them nearly Markdown. */
export const articleBytes: fc.Arbitrary<Buffer> = fc.oneof(
  { weight: 15, arbitrary: encoded },
  {
    // A byte that a disk or a transfer has spoilt.
    weight: 1,
    arbitrary: fc.tuple(encoded, fc.nat(), fc.nat(255)).map(([bytes, at, byte]) => {
      const spoilt = Buffer.from(bytes)
      if (spoilt.length > 0) spoilt[at % spoilt.length] = byte
      return spoilt
    }),
  },
)
