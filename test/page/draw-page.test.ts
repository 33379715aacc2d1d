import test from 'ava'
import fc from 'fast-check'
import { collectDiagnostics } from '../../lib/diagnostics/collect.ts'
import type { ArticlePage } from '../../lib/page/layout-variables.ts'
import { loadLayouts } from '../../lib/page/layouts.ts'
import { createLayoutEngine } from '../../lib/page/liquid-engine.ts'
import {
  articlePage,
  articleView,
  drawPage,
  layoutsWith,
  ownLayouts,
  pages,
  settings,
  site,
} from './pages.ts'

const hostile = `<script>alert("&'")</script>`

test('whatever a writer types is text on the page, in elements and in attributes', (t) => {
  const article = articleView(0, {
    title: hostile,
    description: hostile,
    tags: [{ title: hostile, url: '/tags/x.html' }],
    updated: { machine: '2026-01-01', text: hostile, year: '2026' },
  })
  const page: ArticlePage = articlePage('<p>本文</p>', {
    article,
    previous: { title: hostile, url: '/a.html?a=1&b="2"' },
  })
  const view = { ...site, title: hostile, author: { name: hostile, url: undefined } }
  const html = drawPage('article', page, view)
  t.notRegex(html, /<script/)
  t.notRegex(html, /alert\("/)
  t.true(html.includes('&lt;script&gt;alert(&quot;&amp;&#39;&quot;)&lt;/script&gt; – &lt;script'))
  t.true(html.includes('href="/a.html?a=1&amp;b=&quot;2&quot;"'))
})

test('the HTML of the article goes in as it is, once', (t) => {
  const content = '<p id="本文">本文 {{ page.title }} {% raw %} &amp;</p>\n<pre>  a\n\n  b</pre>\n'
  t.is(drawPage('article', articlePage(content)).split(content).length, 2)
})

test('services that show links find the picture of a page, and large only if there is one', (t) => {
  const headOf = (page: ArticlePage) =>
    drawPage('article', page).match(/<meta [^>]*"(?:og:image|twitter)[^>]*>/g)
  const image = { url: 'https://example.jp/a.png', width: 1200, height: 630, alt: '題「"&」' }
  t.deepEqual(headOf(articlePage('', { image })), [
    '<meta property="og:image" content="https://example.jp/a.png" />',
    '<meta property="og:image:width" content="1200" />',
    '<meta property="og:image:height" content="630" />',
    '<meta property="og:image:alt" content="題「&quot;&amp;」" />',
    '<meta name="twitter:card" content="summary_large_image" />',
  ])
  const external = { ...image, width: undefined, height: undefined }
  t.is(headOf(articlePage('', { image: external }))?.length, 3)
  t.is(headOf(articlePage('')), null)
})

test('headings are there for a table of contents, with their HTML', (t) => {
  const { layouts, reported } = layoutsWith([
    {
      path: 'layouts/contents.html',
      text: `{% layout 'base' %}{% block main %}{% for heading in page.headings %}<a href="#{{ heading.id }}">{{ heading.html }}</a>{% endfor %}{{ page.content }}{% endblock %}`,
    },
  ])
  const html = layouts.forSite(site)(
    'contents',
    articlePage('', { headings: [{ level: 2, id: 'a&b', html: '<code>a</code>' }] }),
  )
  t.deepEqual(reported, [])
  t.true(html?.includes('<a href="#a&amp;b"><code>a</code></a>'))
  t.deepEqual(layouts.articleLayouts, ['article', 'contents', 'plain', 'vertical'])
})

test('titles have hints between their phrases, unless the site wants none', (t) => {
  const html = drawPage('article', articlePage('', { article: articleView(2) }))
  t.regex(html, /<h1><span class="ja-phrase">送信元を<wbr>特定する<wbr>/)
  t.regex(html, /<title>送信元を特定する方法/)
  const { layouts } = layoutsWith([], {
    typography: { mixed: 'join', phrases: 'none', keep: [], aozora: false, kenten: false },
  })
  t.notRegex(layouts.forSite(site)(...(pages['article'] ?? t.fail())) ?? '', /<wbr>/)
})

test('drafts are marked, for readers and for searchers', (t) => {
  const draft = drawPage(...(pages['draft'] ?? t.fail()))
  t.regex(draft, /<meta name="robots" content="noindex" \/>/)
  t.regex(draft, /<strong>下書き<\/strong>/)
  t.notRegex(draft, /rel="canonical"/)
  const article = drawPage(...(pages['article'] ?? t.fail()))
  t.notRegex(article, /noindex|下書き/)
  t.true(article.includes('<link rel="canonical" href="https://example.jp/blog/article.html" />'))
})

test('every page says where the feeds are', (t) => {
  for (const [name, [layout, page]] of Object.entries(pages)) {
    const html = drawPage(layout, page)
    for (const [type, path] of [
      ['rss+xml', 'rss.xml'],
      ['atom+xml', 'atom.xml'],
      ['feed+json', 'feed.json'],
    ]) {
      const link = new RegExp(
        `<link\\s+rel="alternate"\\s+type="application/${type?.replace('+', '\\+')}"\\s+title="[^"]+"\\s+href="/blog/${path}"`,
      )
      t.regex(html, link, name)
    }
  }
})

test('a site in another language speaks English around the text', (t) => {
  const { layouts } = layoutsWith([], { language: 'fr' })
  const html =
    layouts.forSite({ ...site, language: 'fr' })('article', articlePage('<p>x</p>')) ?? ''
  t.regex(html, /<html lang="fr">/)
  t.regex(html, /Skip to content/)
  t.notRegex(html, /前の記事/)
})

test('a mistake that only one page can show is told once, and the page is left out', (t) => {
  const { layouts, reported } = layoutsWith([
    {
      path: 'layouts/odd.html',
      text: `{% layout 'base' %}{% block main %}{{ page.content }}{% if page.title == 'DNS' %}{{ page.nothing }}{% endif %}{% endblock %}`,
    },
  ])
  t.deepEqual(reported, [])
  const draw = layouts.forSite(site)
  const dns = articlePage('', { article: articleView(1) })
  t.true(draw('odd', articlePage(''))?.includes('</html>'))
  t.is(draw('odd', dns), undefined)
  t.is(draw('odd', dns), undefined)
  t.deepEqual(
    reported.map(({ code, place }) => [code, place.start]),
    [['layout-unknown-variable', { line: 1, column: 85 }]],
  )
})

test('layouts that a site needs and does not have are named', (t) => {
  const { report, list } = collectDiagnostics('ja')
  t.is(loadLayouts([], settings, report).forSite(site)('article', articlePage('')), undefined)
  t.deepEqual(
    list.map(({ code, place }) => [code, place.path]),
    ['404', 'archive', 'article', 'index', 'series', 'tag'].map((name) => [
      'layout-missing',
      `layouts/${name}.html`,
    ]),
  )
})

test('nothing but the values of the site can be reached', (t) => {
  for (const path of ['page.constructor', 'page.__proto__', 'site.title.constructor']) {
    const { reported } = layoutsWith([
      {
        path: 'layouts/sly.html',
        text: `{% layout 'base' %}{% block main %}{{ page.content }}{{ ${path} }}{% endblock %}`,
      },
    ])
    t.deepEqual(
      reported.map(({ code }) => code),
      ['layout-unknown-variable'],
      path,
    )
  }
})

test('neither clock nor chance nor unescaped text is to be had from a filter', (t) => {
  const engine = createLayoutEngine({}, () => undefined)
  for (const name of ['date', 'date_to_string', 'sample', 'raw']) {
    t.false(engine.filterNames.includes(name), name)
  }
})

test('property: the quick way to print a path prints what the engine prints', (t) => {
  const engine = createLayoutEngine({ same: (value) => value }, () => undefined)
  // The filter keeps the engine from the quick way; the loop hides the page, as loops do.
  const template = (filter: string): string =>
    `{{ page.a.b${filter} }}{% assign x = page.a.b %}{{- x${filter} -}}` +
    `{% for page in site.list %}[{{ page.a${filter} }}{{page.size${filter}}}]{% endfor %}`
  const quick = engine.parse(template(''), 'quick.html')
  const slow = engine.parse(template(' | same'), 'slow.html')
  const text = fc.string({ unit: 'grapheme' })
  fc.assert(
    fc.property(text, fc.array(text), (value, list) => {
      const scope = { page: { a: { b: value } }, site: { list: list.map((a) => ({ a })) } }
      t.is(engine.render(quick, scope), engine.render(slow, scope))
    }),
    { seed: 5, numRuns: 200 },
  )
})

test('layouts known to be sound wait for the first page, and draw the same', (t) => {
  const { report, list } = collectDiagnostics('ja')
  const broken = [{ path: 'layouts/broken.html', text: '{% if %}' }, ...ownLayouts()]
  const waiting = loadLayouts(broken, settings, report, { knownSound: true })
  t.deepEqual(waiting.articleLayouts, ['article', 'broken', 'plain', 'vertical'])
  t.deepEqual(list, [])
  const page = articlePage('<p>本文</p>')
  t.is(waiting.forSite(site)('article', page), drawPage('article', page))
  t.deepEqual(
    list.map(({ code }) => code),
    ['layout-syntax'],
  )
})
