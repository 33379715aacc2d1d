import { gzipSync } from 'node:zlib'
import { HtmlValidate } from 'html-validate'
import test from 'ava'
import { SaxesParser } from 'saxes'
import { buildPages } from './browser/build-pages.ts'

// The articles that come with the tool are the first thing that a newcomer builds.
const files = buildPages('.')

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:prettier'],
  // HTML allows any id without blanks; a heading may begin with ①.
  rules: { 'long-title': 'off', 'valid-id': ['error', { relaxed: true }] },
})

test('every page of the sample site is valid HTML', async (t) => {
  for (const [path, contents] of files) {
    if (!path.endsWith('.html')) continue
    const { results } = await validator.validateString(String(contents))
    const told = results.flatMap(({ messages }) =>
      messages.map(({ line, ruleId, message }) => `${line} ${ruleId} ${message}`),
    )
    t.deepEqual(told, [], path)
  }
})

for (const path of ['rss.xml', 'atom.xml', 'sitemap.xml']) {
  test(`a strict parser reads ${path} of the sample site`, (t) => {
    const parser = new SaxesParser({ xmlns: true })
    parser.on('error', (error) => t.fail(error.message))
    parser.write(String(files.get(path))).close()
    t.pass()
  })
}

test('the sample site shows what it promises', (t) => {
  const pages = [...files.keys()].filter((path) =>
    /^(?!tags\/|archive|index|404).*\.html$/.test(path),
  )
  t.true(pages.length >= 7)
  t.true(pages.some((path) => path.startsWith('drafts/')))
  t.regex(String(files.get('guide.html')), /<ruby>[\s\S]*class="kenten"[\s\S]*role="doc-endnotes"/)
  t.regex(
    String(files.get('mail-delivery.html')),
    /<figure[^>]* class="[^"]*\bdiagram\b[\s\S]*<figcaption/,
  )
})

test('no page but the one for searching has a script', (t) => {
  const scripted = [...files].filter(
    ([path, contents]) => path.endsWith('.html') && String(contents).includes('<script'),
  )
  t.deepEqual(
    scripted.map(([path]) => path),
    ['search.html'],
  )
})

test('an article of 3,000 characters weighs 20 kB at most, its stylesheet and both faces with it', (t) => {
  const gzipped = (path: string) => gzipSync(files.get(path) ?? t.fail(), { level: 9 }).length
  const text = String(files.get('dns-lookup.html')).replaceAll(/<[^>]*>|\s/g, '')
  t.true(text.length > 3000)
  const paths = ['dns-lookup.html', 'style.css', 'fonts/GridBox1.woff2', 'fonts/GridBox2.woff2']
  t.true(paths.map(gzipped).reduce((sum, one) => sum + one) <= 20_480)
})
