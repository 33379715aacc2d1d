import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'ava'
import { mtimesBelow } from '../run-kumihan.ts'
import { callKumihan } from './fake-terminal.ts'
import { temporaryFolder } from '../temporary-folder.ts'

/** Each kind's sample: where its pictures go, and the codes of what a person is told. */
const kinds = {
  hugo: {
    files: ['images/ladder.png', 'posts/stool/stool.png'],
    codes: ['import-made-anew', 'import-notation', 'import-other-keys'],
  },
  hexo: { files: ['posts/window/wind.png'], codes: ['import-notation', 'import-other-keys'] },
  jekyll: { files: ['assets/pier.png'], codes: ['import-notation', 'import-other-keys'] },
  zenn: { files: ['images/colors.png'], codes: ['import-other-keys'] },
  qiita: { files: [], codes: ['import-other-keys'] },
  hatena: { files: [], codes: ['import-notation', 'import-other-keys'] },
  vfm: { files: ['fold.png'], codes: ['import-other-keys'] },
  markdown: { files: [], codes: ['import-no-date'] },
} as const

function markdownBelow(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const articles = names.filter((name) => name.endsWith('.md')).toSorted()
  return Object.fromEntries(
    articles.map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  )
}

for (const [kind, { files, codes }] of Object.entries(kinds)) {
  test(`articles of ${kind} come in whole, and the site has no errors`, async (t) => {
    const sample = `test/sites/import-${kind}`
    const site = temporaryFolder()
    cpSync(`${sample}/old`, join(site, 'old'), { recursive: true })
    cpSync(`${sample}/site.yaml`, join(site, 'site.yaml'))

    const { code, printed, told } = await callKumihan(['import', 'old', '--json'], {
      cwd: site,
      language: 'ja',
    })
    t.is(code, 0, told)
    t.deepEqual(markdownBelow(join(site, 'articles')), markdownBelow(`${sample}/expected`))
    const carried = readdirSync(join(site, 'articles'), { recursive: true, encoding: 'utf8' })
    t.deepEqual(carried.filter((name) => name.endsWith('.png')).toSorted(), [...files])
    const { summary, diagnostics } = JSON.parse(printed) as {
      readonly summary: { readonly kind: string }
      readonly diagnostics: readonly { readonly code: string }[]
    }
    t.is(summary.kind, kind)
    t.deepEqual([...new Set(diagnostics.map((one) => one.code))].toSorted(), [...codes])

    for (const command of ['check', 'dist']) {
      const { code: outcome, told: words } = await callKumihan([command], {
        cwd: site,
        language: 'ja',
      })
      t.is(outcome, 0, words)
    }
    const before = mtimesBelow(join(site, 'articles'))
    await callKumihan(['import', 'old'], { cwd: site, language: 'ja' })
    t.deepEqual(mtimesBelow(join(site, 'articles')), before, 'a second import changes nothing')
  })
}
