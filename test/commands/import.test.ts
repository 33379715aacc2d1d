import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'ava'
import { parseHtml } from '../../lib/markdown/parse-html.ts'
import { folderWith, hashesBelow, mtimesBelow } from '../run-kumihan.ts'
import { callKumihan } from './fake-terminal.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const sample = 'test/sites/import-html'
/** Tags in capitals, EUC-JP, tables around everything, an RDF feed, words that Markdown would take for its own. */
const worn = 'test/sites/import-html-worn'

interface ImportJson {
  readonly summary: {
    readonly kind: string
    readonly articles: number
    readonly imported: readonly {
      readonly from: string
      readonly file: string
      readonly state: string
      readonly encoding?: string
      readonly changes: readonly { readonly kind: string; readonly count: number }[]
    }[]
  }
  readonly diagnostics: readonly {
    readonly file: string
    readonly line: number
    readonly code: string
  }[]
}

/** A new site next to a copy of an old one. */
function withOldSite(old: string): { readonly site: string; readonly old: string } {
  const folder = temporaryFolder()
  cpSync(old, join(folder, 'old'), { recursive: true })
  cpSync(`${sample}/site.yaml`, join(folder, 'new/site.yaml'))
  return { site: join(folder, 'new'), old: join(folder, 'old') }
}

function importInto(site: string, old: string, ...flags: readonly string[]) {
  return callKumihan(['import', old, ...flags], { cwd: site, language: 'ja' })
}

/** Pages that were published, by address, decoded as their old server sent them. */
function publishedPages(root: string): ReadonlyMap<string, Document> {
  const pages = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^\d{4}\/.*\.html?$/.test(path))
    .map((path) => {
      const bytes = readFileSync(`${root}/${path}`)
      const charset = /charset=([\w-]+)/.exec(bytes.toString('latin1'))?.[1] ?? 'utf-8'
      return [path, parseHtml(new TextDecoder(charset).decode(bytes))] as const
    })
  return new Map(pages)
}

/** What a reader reads, white space aside. */
function words(elements: Iterable<Element | null>): string {
  return Array.from(elements, (element) => {
    for (const hidden of Array.from(element?.querySelectorAll('script, rp') ?? [])) hidden.remove()
    return element?.textContent ?? ''
  })
    .join('')
    .replaceAll(/\s/g, '')
}

function oldWords(page: Document): string {
  for (const aside of Array.from(page.querySelectorAll('.date, .nav'))) aside.remove()
  return words([page.querySelector('#main')])
}

/** The new page shows the title always, the old one where it had it. */
function newWords(page: Document, old: string): string {
  // What a drawing says, for those who can't see it.
  for (const list of Array.from(page.querySelectorAll('.messages'))) list.remove()
  const title = words([page.querySelector('article h1')])
  return (old.startsWith(title) ? title : '') + words([page.querySelector('.prose')])
}

for (const { name, old, published } of [
  { name: 'manuscripts and pages', old: `${sample}/old`, published: `${sample}/old/public` },
  { name: 'pages alone', old: `${sample}/old/public`, published: `${sample}/old/public` },
  { name: 'worn manuscripts and pages', old: `${worn}/old`, published: `${worn}/old/www` },
  { name: 'worn pages alone', old: `${worn}/old/www`, published: `${worn}/old/www` },
]) {
  test(`${name}: after import, dist and check every page says what the old one said`, async (t) => {
    const { site, old: folder } = withOldSite(old)
    t.is((await importInto(site, folder)).code, 0)
    for (const command of ['check', 'dist']) {
      const { code, told } = await callKumihan([command], { cwd: site, language: 'ja' })
      t.is(code, 0, told)
    }
    const pages = publishedPages(published)
    t.true(pages.size >= 10)
    for (const [address, page] of pages) {
      const now = parseHtml(readFileSync(join(site, 'dist', address), 'utf8'))
      const said = oldWords(page)
      t.is(newWords(now, said), said, address)
    }
    const before = mtimesBelow(join(site, 'articles'))
    t.is((await importInto(site, folder)).code, 0)
    t.deepEqual(mtimesBelow(join(site, 'articles')), before, 'a second import changes nothing')
  })
}

test('lines stay wrapped, drawings become diagrams, feeds give titles and dates', async (t) => {
  const { site, old } = withOldSite(`${sample}/old`)
  await importInto(site, old)
  const article = readFileSync(join(site, 'articles/2003/mailserver.md'), 'utf8')
  t.true(article.startsWith('---\ntitle: 自宅でメールを受けとる\ndate: 2003-04-12 21:30\n---\n'))
  t.true(article.includes('描いてみると、自分がどこを分かっていないのかが\nよく分かる。'))
  t.true(article.includes('```diagram\n  送る人'))
  t.true(article.includes('```\nlisten on all\n'))
  t.true(article.includes('\n## 設定ファイル\n'))
  t.false(article.includes('\\'))
  t.true(existsSync(join(site, 'articles/2006/bookmark/ribbon.png')))
  t.regex(
    readFileSync(join(site, 'articles/2007/lamp.md'), 'utf8'),
    /^permalink: \/2007\/lamp\.htm$/m,
  )
  t.true(existsSync(join(site, 'articles/draft/ipv6.md')))
  const dns = readFileSync(join(site, 'articles/2003/dns-zone.md'), 'utf8')
  t.true(dns.includes('ゾーンファイルは、名前の帳簿である。'))
})

test('worn manuscripts: what was an article stays one, and drawings are drawings', async (t) => {
  const { site, old } = withOldSite(`${worn}/old`)
  const { told } = await importInto(site, old)
  const text = (path: string) => readFileSync(join(site, 'articles', path), 'utf8')
  t.true(text('1999/escape.md').includes('{{ page.title }} と {% raw %} はそのまま。'))
  t.true(text('2000/pre.md').includes('```diagram\n   client          server\n'))
  t.true(text('2001/wrap.md').includes('at the end\nof a line.'), 'the blank before \\ stays one')
  t.true(text('2002/links.md').includes('なし、だめ。'))
  t.regex(told, /links\.html:\d+:\d+: warning\[import-unsafe-link\]: .*「javascript:void\(0\)」/)
  t.true(text('draft/later.md').includes('まだ、\n途中。'))
  t.true(existsSync(join(site, 'articles/2000/tables/圖 1.gif')))
  t.false(existsSync(join(site, 'articles/2000/圖 1.gif')))
})

test('a second run changes nothing, and nothing of the writer is overwritten', async (t) => {
  const folder = folderWith({
    'old/2004/ntp.html': '<h2>時計</h2><p>時計を\\\n合わせる。',
    'old/2004/clock.png': new Uint8Array([1, 2, 3]),
    'new/site.yaml': 'title: x\nurl: https://example.com\n',
  })
  const [site, old] = [join(folder, 'new'), join(folder, 'old')]
  await importInto(site, old)
  const before = mtimesBelow(join(site, 'articles'))
  t.deepEqual(Object.keys(before), ['2004/clock.png', '2004/ntp.md'])
  t.is((await importInto(site, old)).code, 0)
  t.deepEqual(mtimesBelow(join(site, 'articles')), before)

  const mine = join(site, 'articles/2004/ntp.md')
  const imported = readFileSync(mine, 'utf8')
  writeFileSync(mine, '書き直しました。\n')
  const again = await importInto(site, old)
  t.is(again.code, 0)
  t.regex(again.told, /articles\/2004\/ntp\.md: warning\[import-kept-yours\]/)
  t.is(readFileSync(mine, 'utf8'), '書き直しました。\n')
  await importInto(site, old, '--force')
  t.is(readFileSync(mine, 'utf8'), imported)
})

test('the old site stays as it is', async (t) => {
  const { site, old } = withOldSite(`${sample}/old`)
  const before = hashesBelow(old)
  await importInto(site, old)
  t.deepEqual(hashesBelow(old), before)
})

test('--json tells file by file what was done, and what wants a look', async (t) => {
  const { site, old } = withOldSite(`${sample}/old`)
  const { printed } = await importInto(site, old, '--json')
  const { summary, diagnostics } = JSON.parse(printed) as ImportJson
  t.is(summary.kind, 'html')
  t.is(summary.articles, 14)
  const dns = summary.imported.find(({ file }) => file === 'articles/2003/dns-zone.md')
  t.like(dns, { from: '../old/src/2003/dns-zone.html', state: 'written', encoding: 'Shift_JIS' })
  t.true(dns?.changes.some(({ kind, count }) => kind === 'lines-joined' && count === 3))
  const mended = diagnostics.find(({ code }) => code === 'import-mended-tag')
  t.like(mended, { file: '../old/src/2003/dns-zone.html', line: 1 })
})

test('wrong calls are told in a sentence', async (t) => {
  const site = folderWith({ 'site.yaml': 'title: x\nurl: https://example.com\n', 'a/x.txt': 'x' })
  for (const operand of ['nosuch', '.', 'a']) {
    const { code, told } = await callKumihan(['import', operand], { cwd: site, language: 'ja' })
    t.is(code, 2, told)
    t.regex(told, new RegExp(`^kumihan: 「${operand === '.' ? '\\.' : operand}」`))
  }
})
