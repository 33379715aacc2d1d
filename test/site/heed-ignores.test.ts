import test from 'ava'
import { collectDiagnostics } from '../../lib/diagnostics/collect.ts'
import type { Report } from '../../lib/diagnostics/diagnostic.ts'
import { readIgnores } from '../../lib/site/heed-ignores.ts'

const place = { path: 'articles/a.md', start: { line: 6, column: 1 } }

/** What is left to be told after settings with such a `check.ignore`. */
function told(ignore: string, find: (report: Report) => void): readonly string[] {
  const head = 'title: 見本\nurl: https://example.com\n'
  const settings = { path: 'site.yaml', text: `${head}check:\n  ignore: ${ignore}\n` }
  const ignores = readIgnores({ settings, articles: [], layouts: [], files: [] })
  const { report, list } = collectDiagnostics('ja')
  find(report)
  ignores.reportUnused(list, report)
  return ignores.heed(list).map(({ code, place: { path, start } }) => {
    return `${path}:${start?.line}:${start?.column} ${code}`
  })
}

const leaveTodo = (report: Report): void => report('leftover', place, { word: 'TODO' })

test('what site.yaml ignores in vain is told where it stands', (t) => {
  t.deepEqual(told('[leftover, halfwidth-kana]', leaveTodo), ['site.yaml:4:22 unused-ignore'])
  t.deepEqual(told('\n    - halfwidth-kana\n    - leftover', leaveTodo), [
    'site.yaml:5:7 unused-ignore',
  ])
})

test('what the network, the clock or a deployment brings is not told of as unused', (t) => {
  t.deepEqual(
    told('[broken-external-link, future-article, url-removed]', () => {}),
    [],
  )
})

test('errors cannot be ignored, and while there are any, nothing is told to be gone', (t) => {
  const lose = (report: Report): void => {
    report('front-matter-missing', place, { seen: 'empty-file', line: 1 })
  }
  t.deepEqual(told('[front-matter-missing, leftover]', lose), [
    'articles/a.md:6:1 front-matter-missing',
    'site.yaml:4:12 unused-ignore',
  ])
})
