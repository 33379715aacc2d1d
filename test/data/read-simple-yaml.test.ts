import test from 'ava'
import * as fc from 'fast-check'
import { composeYaml } from '../../lib/data/compose-yaml.ts'
import { readSimpleYaml } from '../../lib/data/read-simple-yaml.ts'

/** What front matter and site.yaml are made of, right, nearly right and wrong. */
const pieces = [
  'title',
  'a',
  'key-1',
  '日本',
  'true',
  'Null',
  '~',
  '2024',
  '007',
  '1.10',
  '1e3',
  '0x1F',
  '-5',
  '.inf',
  '2026-01-15',
  '09:00',
  'https://example.com/a?b#c',
  '"引用"',
  "'a'",
  "'it''s'",
  '"a\\nb"',
  '"open',
  '[a, b]',
  '[]',
  '["a", \'b\', 3, ]',
  '[a, [b]]',
  '[ a b , c: d ]',
  '{ a: b }',
  '|',
  '>-',
  '&x',
  '*x',
  '!t',
  '- ',
  '-',
  '? ',
  ': ',
  ':',
  ' # c',
  '#',
  ' ',
  '  ',
  '\t',
  ',',
  '@',
  '%',
  '`',
  '...',
  '---',
  '　',
  '\u00a0',
  '\ufeff',
  '𠮷',
]
const indents = ['', '', '', '  ', '    ', ' ', '- ', '  - ', '-   ', '- - ']
const keys = ['title:', 'a:', 'b:', 'c:', 'd-e:', '"q":', '日本:', 'a :']
const oddLine = fc
  .tuple(
    fc.constantFrom(...indents),
    fc.option(fc.constantFrom(...keys), { freq: 4 }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 3 }),
    fc.constantFrom('', '', '', ' ', '  # note', ' #note'),
  )
  .map(
    ([indent, key, value, end]) =>
      `${indent}${key === null ? '' : `${key} `}${value.join('')}${end}`,
  )
const plainLine = fc
  .tuple(
    fc.constantFrom('', '', '', '', '  ', '- ', '  - ', '    '),
    fc.constantFrom('title:', 'a:', 'b:', 'c:', 'd-e:', 'f_1:', ''),
    fc.constantFrom(
      '',
      ' x',
      ' 日本 語',
      ' 12',
      ' true',
      ' "a b"',
      ' [a, 日本]',
      ' a:b',
      ' ~',
      ' 2026-01-15',
    ),
    fc.constantFrom('', '', '', ' ', ' # note', '\n', '\n# note'),
  )
  .map((parts) => parts.join(''))
const line = fc.oneof({ weight: 6, arbitrary: plainLine }, { weight: 1, arbitrary: oddLine })
const document = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 5 }), fc.constantFrom('\n', '\n', '\n\n', ''))
  .map(([lines, end]) => lines.join('\n') + end)

test('says what the YAML library says, or gives up', (t) => {
  let accepted = 0
  fc.assert(
    fc.property(document, (text) => {
      const simple = readSimpleYaml(text, 0, text.length)
      if (!simple) return
      accepted += 1
      t.deepEqual({ root: simple, problems: [] }, composeYaml(text, 0, text.length), text)
    }),
    { seed: 20260115, numRuns: 20_000 },
  )
  t.true(accepted > 1000, `${accepted} accepted`)
})

test('reads a part of a text with offsets of the whole', (t) => {
  const text = '---\ntitle: 題\ntags: [a]\n---\nbody: x\n'
  const map = readSimpleYaml(text, 4, text.indexOf('---', 4))
  t.deepEqual(
    map?.entries.map(({ key, value }) => [key, text.slice(value.start, value.end)]),
    [
      ['title', '題'],
      ['tags', '[a]'],
    ],
  )
})

const simple: Readonly<Record<string, string>> = {
  'front matter': `title: メールサーバーを立てる        # 必須
date: 2026-01-15
updated: 2026-02-01 09:00
description: "引用: 符つき"
tags: [OpenBSD, "メール", 2024]
draft: true
aliases:
  - /2019/mail.html
  - /mail.html
`,
  'site.yaml': `# サイトの設定
title: 組版ノート
url: https://example.com

author:
  name: 山田花子
  url: https://example.com/about.html
links:
  - title: このサイトについて
    url: /about.html
  - title: 地図
    url: /map.html
feed:
  limit: 20
typography:
  keep: [品質保証]
`,
}

for (const [name, text] of Object.entries(simple)) {
  test(`needs no library for everyday ${name}`, (t) => {
    const map = readSimpleYaml(text, 0, text.length)
    t.truthy(map)
    t.deepEqual({ root: map, problems: [] }, composeYaml(text, 0, text.length))
  })
}
