import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import test from 'ava'
import { buildPages } from '../browser/build-pages.ts'
import { folderWith, sampleSite } from '../run-kumihan.ts'
import { callKumihan } from './fake-terminal.ts'

const drifted = '```diagram\n+--------+\n| 起動     |\n+--------+\n```\n'
const right = '```diagram\n+--------+\n| 起動   |\n+--------+\n```\n'
const code = '```js\nconst  a   = 1;\n```\n'

function article(body: string): string {
  return `---\ntitle: 題\ndate: 2026-01-15\n---\n\n${body}`
}

test('puts drawings right and leaves code as it is written', async (t) => {
  const cwd = folderWith({ 'articles/a.md': article(`* 甲\n* 乙\n\n${code}\n${drifted}`) })
  const { code: exit, printed } = await callKumihan(['format'], { cwd })
  t.is(exit, 0)
  t.is(printed, 'articles/a.md\n')
  t.is(readFileSync(join(cwd, 'articles/a.md'), 'utf8'), article(`- 甲\n- 乙\n\n${code}\n${right}`))
  t.is((await callKumihan(['format'], { cwd })).printed, '')
})

test('an article that was just begun is in order', async (t) => {
  const cwd = folderWith({ 'site.yaml': 'title: 見本\nurl: https://example.com\n' })
  await callKumihan(['new', '題', '--slug', 'a'], { cwd })
  const { code: exit, printed } = await callKumihan(['format', '--check'], { cwd })
  t.is(printed, '')
  t.is(exit, 0)
})

test('in a folder that is no site nothing is called in order', async (t) => {
  const { code: exit, told } = await callKumihan(['format', '--lang', 'ja'], {
    cwd: folderWith({}),
  })
  t.is(exit, 1)
  t.regex(told, /^articles: error\[articles-missing\]/)
  t.notRegex(told, /整って/)
})

test('a diff shows Japanese names as they are', async (t) => {
  const cwd = folderWith({ 'articles/日記.md': article('* 甲\n') })
  const { printed } = await callKumihan(['format', '--check'], { cwd })
  t.true(printed.startsWith('--- articles/日記.md\n+++ articles/日記.md\n@@ '), printed)
})

test('a file that is not there is named', async (t) => {
  const { code: exit, told } = await callKumihan(['format', 'no.md', '--lang', 'ja'], {
    cwd: folderWith({}),
  })
  t.is(exit, 1)
  t.regex(told, /^no\.md: error\[file-vanished\]: そういうファイルはありません/)
  t.notRegex(told, /整って/)
})

const blank = ' '.repeat(2)
for (const [where, body] of [
  ['a fence', `\`\`\`sh\necho a${blank}\nlast${blank}\n\`\`\`\n`],
  ['a fence in an item', `- 項目\n\n  \`\`\`\n  a\n  b${blank}\n  \`\`\`\n`],
  ['a fence in a quote', `> \`\`\`\n> a${blank}\n> b${blank}\n> \`\`\`\n`],
  ['indented code', `    一行目${blank}\n    二行目${blank}\n\n本文\n`],
  ['a fence with a tab', '```\ntab\t\n```\n'],
  ['a fence that ends in empty lines', `\`\`\`\n\na${blank}\n\n${blank}\n\`\`\`\n`],
] as const) {
  test(`blanks at the end of code are the writer's: ${where}`, async (t) => {
    const cwd = folderWith({ 'articles/a.md': article(body) })
    const { code: exit, told } = await callKumihan(['format'], { cwd })
    t.is(exit, 0)
    t.notRegex(told, /format-refused/)
    t.is(readFileSync(join(cwd, 'articles/a.md'), 'utf8'), article(body))
  })
}

test('puts a drawing right that is shown as SVG', async (t) => {
  const asSvg = (text: string): string => article(text.replace('```diagram', '```diagram svg'))
  const cwd = folderWith({ 'articles/a.md': asSvg(drifted) })
  t.is((await callKumihan(['format'], { cwd })).code, 0)
  t.is(readFileSync(join(cwd, 'articles/a.md'), 'utf8'), asSvg(right))
})

test('--check changes nothing, shows what would change and ends with 1', async (t) => {
  const cwd = folderWith({ 'articles/a.md': article(drifted), 'articles/b.md': article(right) })
  const { code: exit, printed } = await callKumihan(['format', '--check'], { cwd })
  t.is(exit, 1)
  t.is(
    printed,
    `--- articles/a.md
+++ articles/a.md
@@ -5,6 +5,6 @@
 
 \`\`\`diagram
 +--------+
-| 起動     |
+| 起動   |
 +--------+
 \`\`\`
`,
  )
  t.is(readFileSync(join(cwd, 'articles/a.md'), 'utf8'), article(drifted))
})

test('formats the files that are named', async (t) => {
  const cwd = folderWith({ 'articles/a.md': article(drifted), 'articles/b.md': article(drifted) })
  const { printed } = await callKumihan(['format', 'articles/b.md'], { cwd })
  t.is(printed, 'articles/b.md\n')
})

test('an article whose page would change is left alone, with a word', async (t) => {
  // Prettier knows no definition lists: it would take the list out of the definition.
  const text = article('用語\n: 説明。\n\n  - 項目\n')
  const cwd = folderWith({ 'articles/a.md': text })
  const { code: exit, told } = await callKumihan(['format'], { cwd })
  t.is(exit, 0)
  t.regex(told, /articles\/a\.md: warning\[format-refused\]/)
  t.is(readFileSync(join(cwd, 'articles/a.md'), 'utf8'), text)
})

test('mends slips that leave no doubt what was meant', async (t) => {
  const slips = `---
title: 組版: 見出しの見本
date: 2026/1/5
---

＃ 見出し
行の終わりに空白 \nがあるとき。

二つの空白は改行。  \n次の行。
`
  const cwd = folderWith({ 'articles/a.md': slips })
  t.is((await callKumihan(['format'], { cwd })).code, 0)
  t.is(
    readFileSync(join(cwd, 'articles/a.md'), 'utf8'),
    `---
title: "組版: 見出しの見本"
date: 2026-01-05
---

# 見出し

行の終わりに空白
があるとき。

二つの空白は改行。  \n次の行。
`,
  )
})

test('an article that is not formatted is mended all the same', async (t) => {
  const list = '用語\n: 説明。\n\n  - 項目\n'
  const cwd = folderWith({ 'articles/a.md': article(`＃ 題\n\n${list}`) })
  const { told } = await callKumihan(['format'], { cwd })
  t.regex(told, /format-refused/)
  t.is(readFileSync(join(cwd, 'articles/a.md'), 'utf8'), article(`# 題\n\n${list}`))
})

test('the sample site is the same, byte for byte, after its articles are formatted', async (t) => {
  const cwd = sampleSite()
  const before = buildPages(cwd)
  const articles = readdirSync(join(cwd, 'articles'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `articles/${name}`)
  t.is((await callKumihan(['format', ...articles], { cwd })).code, 0)
  const after = buildPages(cwd)
  t.deepEqual([...after.keys()], [...before.keys()])
  for (const [path, contents] of after) t.true(isSame(contents, before.get(path)), path)
})

function isSame(a: string | Uint8Array, b: string | Uint8Array | undefined): boolean {
  return b !== undefined && Buffer.from(a).equals(Buffer.from(b))
}
