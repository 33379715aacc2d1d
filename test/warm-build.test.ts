import { readdirSync, readFileSync } from 'node:fs'
import test from 'ava'
import * as fc from 'fast-check'
import type { SiteFile, SiteSources } from '../lib/article/sources.ts'
import { buildFiles } from '../lib/build-site.ts'
import { arrangeDiagnostics } from '../lib/diagnostics/arrange.ts'
import { collectDiagnostics } from '../lib/diagnostics/collect.ts'
import type { Diagnostic } from '../lib/diagnostics/diagnostic.ts'
import { noMemory } from '../lib/text/build-memory.ts'
import type { BuildMemory } from '../lib/text/build-memory.ts'
import { png } from './site/make-image.ts'

const builtIn: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync('layouts', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => [`layouts/${name}`, readFileSync(`layouts/${name}`, 'utf8')]),
)

/** A site that a writer is at work on: the text of each file, and the size of each picture. */
interface Draft {
  readonly texts: Readonly<Record<string, string>>
  readonly pictures: Readonly<Record<string, number>>
  readonly now: number
}

type Edit = (draft: Draft) => Draft

const names = ['a', 'b', 'c', 'dns/d', 'dns/e'].map((name) => `articles/${name}.md`)
const pictures = ['articles/x.png', 'articles/dns/x.png']
const day = 24 * 60 * 60_000
const start = Date.parse('2026-06-01T00:00:00+09:00')

/** Mostly what no site lacks; an error stops a build, and then little is kept. */
const pieces = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom('段落です。', '別の段落です。', '[甲](/a.md)', '## 節') },
  { weight: 1, arbitrary: rarePieces() },
)

function rarePieces(): fc.Arbitrary<string> {
  return fc.constantFrom(
    '## 見出し',
    '## 見出し\n\n続きの文。\n\n## 見出し',
    '[甲](a.md) と [乙](/b.md#見出し)',
    '[丙](c.html#ない) [丁](dns/d.md)',
    '[上](../a.md) [隣](e.md)',
    '![図](x.png)',
    '![](dns/x.png) ![図](/x.png)',
    '<b>閉じない',
    '```sh\nls | grep あ\n```',
    '```diagram\n+----+\n| あ |\n+----+\n```',
    '脚注[^1]。\n\n[^1]: 注。',
    '**「強調」**する\n行の続き',
    '[私](http://localhost/)',
    '12月に 2026 年',
  )
}

const articleText = fc
  .record({
    title: fc.constantFrom('甲の話', '乙の話', '罫線で描く図'),
    date: fc.constantFrom('2026-01-15', '2026-03-01', '2026-06-02', '2026-06-03T09:00:00'),
    tags: fc.constantFrom('', 'tags: [組版]\n', 'tags: [組版, メール]\n', 'tags: [ああ, 組版]\n'),
    more: fc.constantFrom(
      '',
      '',
      '',
      'draft: true\n',
      'layout: archiv\n',
      'layout: vertical\n',
      'series: 甲\n',
      'description: 要約。\n',
    ),
    slug: fc.constantFrom('', '', '', '', '', 'slug: elsewhere\n', 'aliases: [/old.html]\n'),
    body: fc.array(pieces, { maxLength: 4 }),
  })
  .map(
    ({ title, date, tags, more, slug, body }) =>
      `---\ntitle: ${title}\ndate: ${date}\n${tags}${more}${slug}---\n\n${body.join('\n\n')}\n`,
  )

const settingsText = fc
  .record({
    title: fc.constantFrom('試験', '別の名'),
    url: fc.constantFrom('https://example.com', 'https://example.com/blog'),
    rest: fc.constantFrom(
      '',
      'typography: { phrases: all }\n',
      'typography: { mixed: space }\n',
      'language: en\n',
      'permalinks: directory\n',
      'feed: { limit: 1 }\n',
      'html: safe\n',
      'links: [{ title: 甲, url: /a.html }]\n',
      'titel: x\n',
    ),
  })
  .map(({ title, url, rest }) => `title: ${title}\nurl: ${url}\n${rest}`)

const layoutChange = fc.constantFrom(
  (text: string) => `${text}<!-- 変更 -->\n`,
  (text: string) => text.replace('<article>', '<article class="new">'),
  (text: string) => text.replace('{{ page.title | phrases }}', '{{ page.titel }}'),
  (text: string) => text.replace('</header>', '{{ page.previous.title }}</header>'),
)

function write(path: string, text: string): Edit {
  return (draft) => ({ ...draft, texts: { ...draft.texts, [path]: text } })
}

function remove(path: string): Edit {
  return (draft) => {
    const { [path]: _gone, ...texts } = draft.texts
    return { ...draft, texts }
  }
}

function rename(from: string, to: string): Edit {
  return (draft) => {
    const text = draft.texts[from]
    return text === undefined ? draft : write(to, text)(remove(from)(draft))
  }
}

function draw(path: string, width: number): Edit {
  return (draft) => {
    const { [path]: _old, ...others } = draft.pictures
    return { ...draft, pictures: width === 0 ? others : { ...others, [path]: width } }
  }
}

function changeLayout(path: string, change: (text: string) => string): Edit {
  return (draft) => write(path, change(draft.texts[path] ?? builtIn[path] ?? ''))(draft)
}

const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(fc.constantFrom(...names), articleText).map((of) => write(...of)),
  },
  { weight: 2, arbitrary: fc.constantFrom(...names).map(remove) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...names), fc.constantFrom(...names))
      .map(([from, to]) => rename(from, to)),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...pictures), fc.constantFrom(0, 10, 20))
      .map(([path, width]) => draw(path, width)),
  },
  { weight: 1, arbitrary: settingsText.map((text) => write('site.yaml', text)) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc
          .constantFrom('article', 'partials/base', 'index', 'tag')
          .map((name) => `layouts/${name}.html`),
        layoutChange,
      )
      .map(([path, change]) => changeLayout(path, change)),
  },
  // Undone: the site as it came.
  { weight: 1, arbitrary: fc.constantFrom(...Object.keys(builtIn)).map(restore) },
  { weight: 1, arbitrary: fc.constant((draft: Draft) => ({ ...draft, now: draft.now + day })) },
)

function restore(path: string): Edit {
  return write(path, builtIn[path] ?? '')
}

function sourcesOf({ texts, pictures: drawn }: Draft): SiteSources {
  const all = Object.entries(texts)
    .map(([path, text]) => ({ path, text }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
  const files = Object.entries(drawn).map(([path, width]) => fileOf(path, png(width, 10)))
  return {
    settings: all.find(({ path }) => path === 'site.yaml'),
    articles: all.filter(({ path }) => path.startsWith('articles/')),
    layouts: all.filter(({ path }) => path.startsWith('layouts/')),
    files: [...files, ...stylesheets].toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  }
}

const stylesheets = ['style', 'vertical'].map((name) =>
  fileOf(`layouts/${name}.css`, new Uint8Array(3)),
)

function fileOf(path: string, bytes: Uint8Array): SiteFile {
  return { path, size: bytes.length, read: () => bytes }
}

/** A memory as a file would be: nothing but strings outlives a build. */
function createMemory(): BuildMemory {
  const memos = new Map<string, readonly [head: string, body: string]>()
  return {
    tool: 'test',
    recall: (key) => {
      const memo = memos.get(key)
      return memo && { head: memo[0], body: () => memo[1] }
    },
    remember: (key, head, body = '') => void memos.set(key, [head, body]),
  }
}

interface Page {
  readonly contents: string
  readonly madeFrom: string | undefined
}

interface Built {
  readonly pages: ReadonlyMap<string, Page>
  /** What stands in dist/ afterwards: the pages, or those before them when there was an error. */
  readonly standing: ReadonlyMap<string, Page>
  readonly problems: readonly Diagnostic[]
  /** How many pages were taken from the site before. */
  readonly kept: number
}

const nothing: Built = { pages: new Map(), standing: new Map(), problems: [], kept: 0 }

/** Builds as `dist` does: pages made from the same as before are kept, errors leave all as it was. */
function build(draft: Draft, memory: BuildMemory, before: Built): Built {
  const { report, list } = collectDiagnostics('ja')
  const pages = new Map<string, Page>()
  let kept = 0
  const options = { now: draft.now, future: false, drafts: true, memory }
  for (const file of buildFiles(sourcesOf(draft), options, report)) {
    if (!('contents' in file)) continue
    const { path, madeFrom } = file
    const old = before.standing.get(path)
    const same = old !== undefined && madeFrom !== undefined && old.madeFrom === madeFrom
    if (same) kept += 1
    pages.set(path, { madeFrom, contents: same ? old.contents : String(file.contents) })
  }
  const failed = list.some(({ severity }) => severity === 'error')
  return {
    pages,
    standing: failed ? before.standing : pages,
    problems: arrangeDiagnostics(list, 'ja'),
    kept,
  }
}

function textsOf({ pages }: Built): Record<string, string> {
  return Object.fromEntries(Array.from(pages, ([path, { contents }]) => [path, contents]))
}

const firstDraft: Draft = {
  texts: {
    ...builtIn,
    'site.yaml': 'title: 試験\nurl: https://example.com\n',
    'articles/a.md': '---\ntitle: 甲\ndate: 2026-01-01\n---\n\n## 見出し\n\n[丙](c.md)\n',
    'articles/c.md': '---\ntitle: 丙\ndate: 2026-01-02\n---\n\n本文。\n',
  },
  pictures: {},
  now: start,
}

test('after any edits, a build that remembers gives the same files and problems as one that does not', (t) => {
  let kept = 0
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
      const memory = createMemory()
      let draft = firstDraft
      let warm = build(draft, memory, nothing)
      for (const change of edits) {
        draft = change(draft)
        warm = build(draft, memory, warm)
        const cold = build(draft, noMemory, nothing)
        kept += warm.kept
        if (JSON.stringify(warm.problems) !== JSON.stringify(cold.problems)) {
          t.deepEqual(warm.problems, cold.problems)
          return false
        }
        if (JSON.stringify(textsOf(warm)) !== JSON.stringify(textsOf(cold))) {
          t.deepEqual(textsOf(warm), textsOf(cold))
          return false
        }
      }
      return true
    }),
    { seed: 4, numRuns: Number(process.env['KUMIHAN_RUNS'] ?? 25) },
  )
  t.true(kept > 100, `only ${kept} pages were kept: the test compares nothing`)
})

test('an article that changes leaves the pages of the others alone', (t) => {
  const memory = createMemory()
  const before = build(firstDraft, memory, nothing)
  const changed = write(
    'articles/c.md',
    '---\ntitle: 丙\ndate: 2026-01-02\n---\n\n本文。\n\n続き。\n',
  )
  const after = build(changed(firstDraft), memory, before)
  t.is(after.kept, drawnPages(after) - 1)
})

test('what a site allows in its HTML is not remembered from the time before', (t) => {
  const memory = createMemory()
  const text = '---\ntitle: 丙\ndate: 2026-01-02\n---\n\n<p onclick="go()">文</p>\n'
  const draft = write('articles/c.md', text)(firstDraft)
  const before = build(draft, memory, nothing)
  const strict = write('site.yaml', 'title: 試験\nurl: https://example.com\nhtml: safe\n')(draft)
  const weights = (one: Built) =>
    one.problems.filter(({ code }) => code === 'inline-script').map(({ severity }) => severity)
  t.deepEqual(weights(before), ['warning'])
  t.deepEqual(weights(build(strict, memory, before)), ['error'])
})

function drawnPages({ pages }: Built): number {
  return [...pages.values()].filter(({ madeFrom }) => madeFrom !== undefined).length
}
