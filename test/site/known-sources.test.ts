import test from 'ava'
import { readArticle } from '../../lib/article/read-article.ts'
import { createArticleReader } from '../../lib/site/known-sources.ts'
import type { BuildMemory } from '../../lib/text/build-memory.ts'
import type { SourceFile } from '../../lib/text/source-file.ts'
import { settings } from './make-article.ts'

const texts = {
  sound:
    '---\ntitle: 朝\ndate: 2026-01-15 07:30\ntags: [文, 朝]\naliases: [/old.html]\n---\n\n本文。\n',
  mistaken: '---\ntitle: 朝\ndate: 昨日\ntgas: [a]\n---\n本文。\n',
  plain: '# 見出しだけ\n\n本文。\n',
  empty: '',
  unclosed: '---\ntitle: 終わらない\n',
}

function memoryInProcess(): BuildMemory {
  const heads = new Map<string, string>()
  return {
    tool: 'test',
    recall: (key) => {
      const head = heads.get(key)
      return head === undefined ? undefined : { head, body: () => '' }
    },
    remember: (key, head) => heads.set(key, head),
  }
}

function readerOf(memory: BuildMemory) {
  const reports: unknown[] = []
  const read = createArticleReader(settings, memory, (...report) => reports.push(report))
  return { read, reports }
}

/** As a memory keeps it: nothing is the same as no field. */
const data = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

for (const [name, text] of Object.entries(texts)) {
  test(`what is remembered of a file is what reading it gives: ${name}`, (t) => {
    const source: SourceFile = { path: 'articles/a.md', text, key: 'one' }
    const memory = memoryInProcess()
    const first = readerOf(memory)
    const read = first.read(source)
    const second = readerOf(memory)
    const known = second.read(source)
    t.deepEqual(data(second.reports), data(first.reports))
    t.deepEqual(data(known ?? null), data(read ?? null))
    t.deepEqual(data(read ?? null), data(readArticle(source, settings, () => {}) ?? null))
  })
}

test('the text of a known file is not asked for until its Markdown is', (t) => {
  const memory = memoryInProcess()
  readerOf(memory).read({ path: 'articles/a.md', text: texts.sound, key: 'one' })
  let asked = 0
  const source: SourceFile = {
    path: 'articles/a.md',
    key: 'one',
    get text() {
      asked += 1
      return texts.sound
    },
  }
  const known = readerOf(memory).read(source)
  t.is(known?.meta.title, '朝')
  t.is(asked, 0)
  t.is(known?.body, '\n本文。\n')
  t.is(asked, 1)
})

test('a text of another name, or at another path, is read', (t) => {
  const memory = memoryInProcess()
  const { read } = readerOf(memory)
  read({ path: 'articles/a.md', text: texts.sound, key: 'one' })
  t.is(read({ path: 'articles/a.md', text: texts.plain, key: 'two' })?.meta.title, 'a')
  t.is(read({ path: 'articles/b.md', text: texts.sound, key: 'one' })?.outputPath, 'b.html')
})
