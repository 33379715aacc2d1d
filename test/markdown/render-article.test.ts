import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import test from 'ava'
import { HtmlValidate } from 'html-validate'
import type { ReferenceRequest, ResolvedReference } from '../../lib/markdown/resolve-reference.ts'
import { createArticleRenderer } from '../../lib/markdown/render-article.ts'
import type { RenderedArticle } from '../../lib/markdown/rendered-article.ts'
import { articleFrom, settings } from './articles.ts'

const folder = 'test/fixtures/articles'
const article = articleFrom(
  readFileSync(`${folder}/everything.md`, 'utf8'),
  'articles/everything.md',
)

/** As lib/site resolves them: whole addresses for feeds, sizes for images of the site. */
function resolveFor(target: 'page' | 'feed') {
  return ({ kind, href }: ReferenceRequest): ResolvedReference => {
    const url = new URL(href.replace('.md', '.html'), 'https://example.com/blog/a.html')
    const size = kind === 'image' ? { width: 640, height: 480 } : {}
    if (target === 'feed' || /^https?:/.test(href)) return { url: url.href, ...size }
    return { url: href.startsWith('#') ? href : url.pathname + url.hash, ...size }
  }
}

function render(target: 'page' | 'feed'): RenderedArticle {
  return createArticleRenderer({ settings, target, resolve: resolveFor(target), report: () => {} })(
    article,
  )
}

for (const target of ['page', 'feed'] as const) {
  test(`fixtures/articles/everything.md for a ${target}`, (t) => {
    const path = `${folder}/everything.${target}.html`
    const { html } = render(target)
    if (process.env['UPDATE_FIXTURES']) writeFileSync(path, html)
    t.is(html, existsSync(path) ? readFileSync(path, 'utf8') : '')
  })
}

test('a page is valid HTML, the things apart that its writer was warned of', async (t) => {
  const trusted = / style="[^"]*"| onclick="[^"]*"|<script>[^<]*<\/script>/g
  const html = render('page').html.replaceAll(trusted, '')
  const page = `<!DOCTYPE html>\n<html lang="ja"><head><title>題</title></head><body><main><h1>題</h1>\n${html}</main></body></html>\n`
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'] })
  const { results } = await validator.validateString(page)
  const problems = results.flatMap(({ messages }) => messages)
  t.deepEqual(problems, [])
  const broken = await validator.validateString(page.replace('</ol>', ''))
  t.false(broken.valid)
})

test('a feed holds nothing that readers throw away or that needs the page', (t) => {
  const { html } = render('feed')
  t.notRegex(html, /<(?:script|style|svg|wbr|input|nav|aside|section class)|<!--|\u200b/)
  t.notRegex(html, / (?:class|id|style|role|loading|tabindex|on\w+|aria-[a-z]+)=/)
  for (const [, url = ''] of html.matchAll(/ (?:href|src)="([^"]*)"/g)) {
    t.regex(url, /^https:\/\/[!-~]+$/)
  }
})

test('places are those of the source file, front matter and all', (t) => {
  const { headings, links, assets } = render('page')
  t.deepEqual(
    headings.map(({ id, line }) => [id, line]),
    [['weather', 10]],
  )
  t.deepEqual(links, [
    { href: 'next.md#x', line: 5, column: 7 },
    { href: '#weather', line: 13, column: 8 },
    { href: 'https://example.com/', line: 53, column: 1 },
    { href: 'https://例え.jp/', line: 55, column: 11 },
    { href: 'next.md', line: 44, column: 4 },
  ])
  t.deepEqual(assets, [
    { href: 'images/a.png', line: 5, column: 25 },
    { href: 'images/b.png', line: 27, column: 1 },
    { href: 'images/c.png', line: 44, column: 40 },
  ])
})

test('the resolver is asked with the article, the place, and the address as typed', (t) => {
  const asked: ReferenceRequest[] = []
  const resolve = (request: ReferenceRequest): ResolvedReference => {
    asked.push(request)
    return { url: '/x' }
  }
  const text = '---\ntitle: 題\n---\n\n- ![絵](<図 一.png>)と[&amp;b](日本語.md#節)\n'
  const odd = articleFrom(text, 'articles/b.md')
  const { html } = createArticleRenderer({ settings, target: 'page', resolve, report: () => {} })(
    odd,
  )
  t.deepEqual(asked, [
    {
      kind: 'image',
      href: '図 一.png',
      article: odd,
      place: { path: 'articles/b.md', start: { line: 5, column: 3 } },
    },
    {
      kind: 'link',
      href: '日本語.md#節',
      article: odd,
      place: { path: 'articles/b.md', start: { line: 5, column: 19 } },
    },
  ])
  t.is(html, '<ul>\n<li><img src="/x" alt="絵">と<a href="/x">&amp;b</a></li>\n</ul>\n')
})

test('a table of contents in an article without headings leaves nothing', (t) => {
  const { html } = createArticleRenderer({
    settings,
    target: 'page',
    resolve: ({ href }) => ({ url: href }),
    report: () => {},
  })(articleFrom('[[toc]]\n\n本文\n'))
  t.is(html, '<p>本文</p>\n')
})
