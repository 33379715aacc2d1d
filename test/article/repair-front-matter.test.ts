import test from 'ava'
import fc from 'fast-check'
import { repairFrontMatter } from '../../lib/article/repair-front-matter.ts'
import { articleBytes } from '../fuzz/article-bytes.ts'

function repaired(lines: string): string {
  const text = repairFrontMatter({ path: 'articles/a.md', text: `---\n${lines}\n---\n\n本文  \n` })
  const [, head] = /^---\n([^]*)\n---\n\n本文 {2}\n$/.exec(text) ?? []
  return head ?? text
}

const slips: readonly (readonly [typed: string, meant: string])[] = [
  ['title: 組版: 入門', 'title: "組版: 入門"'],
  ['title: "組版": 入門', `title: '"組版": 入門'`],
  ['title: @home', 'title: "@home"'],
  ['title：組版', 'title: 組版'],
  ['date: 2026/1/5', 'date: 2026-01-05'],
  ['date: 令和8年1月5日 午後3時 # 公開', 'date: 2026-01-05 15:00 # 公開'],
  ['updated: "２０２６年１月５日"', 'updated: 2026-01-05'],
  ['  title: a: b\n  date: 2026-01-05', '  title: "a: b"\n  date: 2026-01-05'],
  ['title: a: b\ndate: 2026.1.5', 'title: "a: b"\ndate: 2026-01-05'],
  ['title: 空白  \ntags: [a]\t', 'title: 空白\ntags: [a]'],
]

for (const [typed, meant] of slips) {
  test(`${JSON.stringify(typed)} becomes ${JSON.stringify(meant)}`, (t) => {
    t.is(repaired(typed), meant)
    t.is(repaired(meant), meant)
  })
}

const doubtful: readonly string[] = [
  'title: 組版\ndate: 2026-02-30',
  'date: 1/2/2026',
  'title: a: b # 注釈か題名か',
  '題名: 一: 二',
  'tags: [a, b',
  'description: |\n  一行目  \n  二行目',
  'title: 一\ntitle: 二',
]

for (const lines of doubtful) {
  test(`${JSON.stringify(lines)} is left to the writer`, (t) => {
    t.is(repaired(lines), lines)
  })
}

test('mends what it mends at once, whatever the article holds', (t) => {
  fc.assert(
    fc.property(articleBytes, (bytes) => {
      const once = repairFrontMatter({ path: 'a.md', text: bytes.toString() })
      t.is(repairFrontMatter({ path: 'a.md', text: once }), once)
    }),
    { seed: 7, numRuns: 300 },
  )
})
