import { readdirSync, readFileSync } from 'node:fs'
import test from 'ava'
import fc from 'fast-check'
import { buildSite } from '../../lib/build-in-memory.ts'
import { collectDiagnostics } from '../../lib/diagnostics/collect.ts'
import { sourceFileOf } from '../../lib/io/sources/read-text-file.ts'
import { readTemplates } from '../page/pages.ts'
import { articleBytes } from './article-bytes.ts'
import { judge } from './judge.ts'

// Any bytes in an article give a page that holds all its words, or an error with a place, within
// bounded time. 200,000 cases: node build/scripts/fuzz.js. What that finds goes to test/fixtures/fuzz/.

const corpus = 'test/fixtures/fuzz'

for (const name of readdirSync(corpus)) {
  test(`found before: ${name}`, (t) => {
    t.is(judge(readFileSync(`${corpus}/${name}`)), undefined)
  })
}

test('any bytes give a page or an error', (t) => {
  fc.assert(
    fc.property(articleBytes, (bytes) => {
      t.is(judge(bytes), undefined, JSON.stringify(bytes.toString()))
    }),
    { seed: 3, numRuns: 1500 },
  )
})

test('a site of such articles is whole, or every article without a page has an error', (t) => {
  const layouts = readTemplates('layouts').concat(readTemplates('layouts/partials'))
  fc.assert(
    fc.property(fc.array(articleBytes, { minLength: 20, maxLength: 40 }), (list) => {
      const { report, list: told } = collectDiagnostics('ja')
      const articles = list.flatMap(
        (bytes, number) => sourceFileOf(bytes, `articles/${number}.md`, report) ?? [],
      )
      const settings = { path: 'site.yaml', text: 'title: 見本\nurl: https://example.com\n' }
      const site = buildSite({ settings, articles, layouts, files: [] })
      const errors = new Set(
        [...told, ...site.diagnostics]
          .filter(({ severity }) => severity === 'error')
          .map(({ place }) => place.path),
      )
      if (site.files.length > 0) {
        const pages = site.files.filter(({ path }) => /^\d+\.html$/.test(path))
        t.is(pages.length, articles.length)
      } else t.true(errors.size > 0)
      t.true(
        list.every(
          (_, number) =>
            articles.some(({ path }) => path.endsWith(`/${number}.md`)) ||
            errors.has(`articles/${number}.md`),
        ),
      )
    }),
    { seed: 5, numRuns: 10 },
  )
})
