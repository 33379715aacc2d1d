import test from 'ava'
import { readArticle } from '../../../lib/article/read-article.ts'
import { completeSettings } from '../../../lib/config/settings.ts'
import { collectDiagnostics } from '../../../lib/diagnostics/collect.ts'
import { createProofreader } from '../../../lib/markdown/proofreading/proofread.ts'
import { proseOf } from '../../../lib/markdown/prose.ts'

const settings = completeSettings({ title: '組版ノート', url: 'https://example.com' })

/** `code line:column` of everything that is found in a body, lines counted in the body. */
function found(body: string): readonly string[] {
  const { report, list } = collectDiagnostics('ja')
  const text = `---\ntitle: 記事\ndate: 2026-01-15\n---\n${body}`
  const article = readArticle({ path: 'articles/a.md', text }, settings, report)
  if (article) createProofreader(settings.check, report)(article)
  return list.map(
    ({ code, place: { start } }) => `${code} ${(start?.line ?? 0) - 4}:${start?.column}`,
  )
}

for (const [body, ...expected] of [
  ['TODO あとで', 'leftover 1:1'],
  ['TODOS や mytodo、TODO_LIST は違う'],
  ['- 一覧\n\n  > 引用の中の★', 'leftover 3:10'],
  ['| 表 | 要確認 |\n|--|--|\n| a | ★ |', 'leftover 1:7', 'leftover 3:7'],
  ['```\nTODO\n```\n\n    ★\n\n`★` と ``TODO ` ★``'],
  ['`\\` と `TODO\\` と \\`★`', 'leftover 1:19'],
  ['<!-- TODO: ここを直す -->\n\n本文 <!-- ★ --> です'],
  ['[a](https://example.org/★/TODO)'],
  ['[　](https://example.org/)', 'empty-link 1:1'],
  [
    '[<b></b>](b.md)、<a href="b.md"> </a>、<a href="b.md"><b></b></a>',
    'empty-link 1:1',
    'empty-link 1:17',
    'empty-link 1:38',
  ],
  ['[<img src="a.png" alt="図">](b.md) <a href="b.md" aria-label="次"></a> <a id="x"></a>'],
  ['![](a.png) と [ ] は違う'],
  ['`[](https://example.org/)`'],
  ['[./next.md](次の記事)', 'swapped-link 1:1'],
  ['（説明）[https://example.org/] です', 'swapped-link 1:1'],
  ['(次の記事)[next.md]と[next.md](次の記事)', 'swapped-link 1:17', 'swapped-link 1:1'],
  ['(説明)[https://example.org/](https://example.org/)'],
  ['[https://example.org/](https://example.com/)'],
  ['[a]((b)', 'doubled-bracket 1:4'],
  ['ttp://example.org と htps://a.jp', 'mistyped-scheme 1:1', 'mistyped-scheme 1:21'],
  ['http//example.org、https;//example.org', 'mistyped-scheme 1:1', 'mistyped-scheme 1:19'],
  ['http:example.org', 'mistyped-scheme 1:1'],
  ['https://example.org/ http://a.jp ftp://b.jp tp://c.jp file:///a.b'],
  ['https://web.archive.org/web/http://example.org/'],
] as const) {
  test(`${JSON.stringify(body)} → ${expected.join(', ') || 'nothing'}`, (t) => {
    t.deepEqual(found(body), expected)
  })
}

test('code is blanked out where it stands, in linear time', (t) => {
  t.is(proseOf('a `b` ``c`d`` \\`e`'), 'a \0\0\0 \0\0\0\0\0\0\0 \\`e`')
  t.is(proseOf('`\\` a \\`` b ` c'), '\0\0\0 a \\`\0\0\0\0\0 c')
  const started = performance.now()
  proseOf(Array.from({ length: 2000 }, (_, index) => '`'.repeat(index % 50)).join('a'))
  t.true(performance.now() - started < 500)
})
