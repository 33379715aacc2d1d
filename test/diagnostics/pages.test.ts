import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import test from 'ava'
import { catalogue } from '../../lib/diagnostics/catalogue.ts'
import { formatDiagnostic } from '../../lib/diagnostics/format-diagnostic.ts'
import { inspect, laySample, sampleCodes } from '../invalid-sites.ts'

// docs/diagnostics/ has a page for each code: what it means and how to mend it, written by hand, and
// an example made from the samples. The index comes from the catalogue.
// After a change: UPDATE_DOCUMENTS=1 npx ava test/diagnostics/pages.test.ts, then Prettier.

const update = Boolean(process.env['UPDATE_DOCUMENTS'])
const folder = 'docs/diagnostics'
const codes = Object.keys(catalogue)

/** The themes of the catalogue, in the order in which somebody meets them. */
const themes: Readonly<Record<string, string>> = {
  files: 'ファイル',
  text: 'ファイルの中身',
  yaml: 'YAML',
  'front-matter-lines': '記事の先頭の「---」',
  'front-matter': '記事の先頭',
  fields: '項目と値',
  addresses: '記事のアドレス',
  blocks: '見出し、コードなどのかたまり',
  tables: '表',
  slips: '印にならずに文字のまま出るもの',
  references: '脚注、参照、リンク、画像の書き方',
  words: '文字、強調、ふりがな',
  math: '数式',
  html: '記事の中の HTML',
  diagrams: '図',
  proofreading: '点検で探すもの',
  site: 'リンク、画像、日付',
  layouts: 'レイアウト',
  settings: 'site.yaml',
  fonts: '書体',
  environment: 'ディスクと出力先',
  deploy: '公開',
  rsync: '公開先とのやりとり',
  format: '整形',
  import: '取り込み',
  summary: 'まとめ',
}

test('every code has a page, and every page is one of a code', (t) => {
  const pages = readdirSync(folder).map((name) => name.replace(/\.md$/, ''))
  t.deepEqual(pages.toSorted(), [...codes, 'index'].toSorted())
})

for (const code of codes) {
  test(`docs/diagnostics/${code}.md says what it is, how to mend it, and shows it`, (t) => {
    const page = readFileSync(`${folder}/${code}.md`, 'utf8')
    t.regex(page, new RegExp(`^# ${code}\\n\\n\\S[^]+\\n## 直し方\\n\\n\\S`))
    const renewed = withSection(page, 'example', exampleOf(code))
    if (update) writeFileSync(`${folder}/${code}.md`, renewed)
    else t.is(page, renewed)
  })
}

test('the index lists every code by theme', async (t) => {
  const names = readdirSync('lib/diagnostics/catalogue').map((name) => name.replace(/\.ts$/, ''))
  t.deepEqual(names.toSorted(), Object.keys(themes).toSorted())
  const sections: string[] = []
  for (const [name, title] of Object.entries(themes)) {
    const theme = (await import(`../../lib/diagnostics/catalogue/${name}.js`)) as object
    const ofTheme = Object.values(theme).find((value) => typeof value === 'object') as object
    const rows = Object.keys(ofTheme).map(
      (code) => `- [${code}](${code}.md): ${firstSentence(code)}`,
    )
    sections.push(`## ${title}\n\n${rows.join('\n')}`)
  }
  const page = readFileSync(`${folder}/index.md`, 'utf8')
  const renewed = withSection(page, 'list', sections.join('\n\n'))
  if (update) writeFileSync(`${folder}/index.md`, renewed)
  else t.is(page, renewed)
})

/** A page with what stands between two comments put anew. */
function withSection(page: string, name: string, content: string): string {
  const inner = content === '' ? '\n' : `\n\n${content}\n\n`
  return page.replace(
    new RegExp(`(<!-- ${name} -->)[^]*?(<!-- /${name} -->)`),
    (_, open: string, close: string) => open + inner + close,
  )
}

/** What the writer of the sample sees in the terminal; empty where there is no sample. */
function exampleOf(code: string): string {
  if (!sampleCodes().includes(code)) return ''
  const told = inspect(laySample(code), 'ja').find((one) => one.code === code)
  if (!told) return ''
  const path = `test/sites-invalid/${code}/${told.place.path}`
  const text = existsSync(path) && statSync(path).isFile() ? readFileSync(path, 'utf8') : ''
  const shown = formatDiagnostic(told, {
    language: 'ja',
    width: 80,
    ...(code === 'too-deep' || text === '' ? {} : { sourceText: () => text }),
  })
  const fence = shown.includes('```') ? '````' : '```'
  return `## 例\n\n${fence}text\n${shown}\n${fence}`
}

function firstSentence(code: string): string {
  const [, sentence = ''] =
    /^# .*\n\n([^]*?。)/.exec(readFileSync(`${folder}/${code}.md`, 'utf8')) ?? []
  return sentence
}
