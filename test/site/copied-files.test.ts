import test from 'ava'
import type { Article } from '../../lib/article/article.ts'
import type { SiteFile } from '../../lib/article/sources.ts'
import { collectDiagnostics } from '../../lib/diagnostics/collect.ts'
import { checkPlaces } from '../../lib/site/files/check-places.ts'
import { planCopies } from '../../lib/site/files/copied-files.ts'
import { article, file, planned, underBlog } from './make-article.ts'

function copy(files: readonly SiteFile[], articles: readonly Article[] = []) {
  const { plan } = planned(articles, underBlog)
  const { report, list } = collectDiagnostics('en')
  const copies = planCopies({ files }, underBlog, report)
  checkPlaces(plan, copies, report)
  return { copies, reports: list.map(({ code, place }) => `${code} ${place.path}`) }
}

for (const [path, outputPath, url] of [
  ['articles/dns/map.png', 'dns/map.png', '/blog/dns/map.png'],
  ['articles/favicon.ico', 'favicon.ico', '/blog/favicon.ico'],
  ['articles/図/表.png', '図/表.png', '/blog/%E5%9B%B3/%E8%A1%A8.png'],
  ['articles/.htaccess', '.htaccess', '/blog/.htaccess'],
  ['layouts/style.css', 'style.css', '/blog/style.css'],
  ['layouts/fonts/grid.woff2', 'fonts/grid.woff2', '/blog/fonts/grid.woff2'],
] as const) {
  test(`${path} is copied to ${outputPath}`, (t) => {
    const { copies, reports } = copy([file(path)])
    t.like(copies[0], { outputPath, url })
    t.deepEqual(reports, [])
  })
}

test('an article in the place of the search page is an error where there is one', (t) => {
  const { plan } = planned([article('search')], underBlog)
  for (const search of [true, false]) {
    const { report, list } = collectDiagnostics('en')
    checkPlaces({ ...plan, settings: { ...underBlog, search } }, [], report)
    const codes = list.map(({ code, place }) => `${code} ${place.path}`)
    t.deepEqual(codes, search ? ['place-taken articles/search.md'] : [])
  }
})

test('the script of the search page is copied where there is one', (t) => {
  const sources = { files: [], scripts: [file('search/main.js')] }
  const copies = planCopies(sources, { ...underBlog, search: true }, () => {})
  t.deepEqual(
    copies.map(({ url }) => url),
    ['/blog/search/main.js'],
  )
  t.deepEqual(
    planCopies(sources, underBlog, () => {}),
    [],
  )
})

test('a name in decomposed form is published in composed form', (t) => {
  const { copies } = copy([file(`articles/${'ガ'.normalize('NFD')}.png`)])
  t.is(copies[0]?.outputPath, 'ガ.png')
})

for (const [path, code] of [
  ['articles/a?.png', 'illegal-character'],
  ['articles/con.png', 'portable-name'],
  ['articles/robots.txt', 'reserved-name'],
  ['articles/tags/a.png', 'reserved-name'],
] as const) {
  test(`${path} is reported as ${code} and not copied`, (t) => {
    const { copies, reports } = copy([file(path)])
    t.deepEqual(copies, [])
    t.deepEqual(reports, [`${code} ${path}`])
  })
}

for (const [what, files, articles] of [
  ['a page', ['articles/a.html'], [article('a')]],
  ['a page in another case', ['articles/A.html'], [article('a')]],
  ['a redirect', ['articles/old.html'], [article('a', { aliases: ['/old.html'] })]],
  ['a feed', ['layouts/rss.xml'], []],
  ['a file of the layouts', ['articles/logo.svg', 'layouts/logo.svg'], []],
] as const) {
  test(`a file in the place of ${what} is an error`, (t) => {
    const { reports } = copy(
      files.map((path) => file(path)),
      articles,
    )
    t.deepEqual(reports, [`place-taken ${files.at(-1)}`])
  })
}
