import test from 'ava'
import { redirectRules } from '../../lib/site/redirect-rules.ts'
import type { RedirectRules, RedirectServer } from '../../lib/site/redirect-rules.ts'
import { article, planned, underBlog } from './make-article.ts'

// That the servers take these lines, and do what they say, is for test/hosting.test.ts to see.

const moved = article('dns/新しい $1', {
  settings: underBlog,
  aliases: ['/2019/a.b+c.html', '/古い[1]/'],
})

function rulesFor(server: RedirectServer, articles = [moved]): RedirectRules {
  return redirectRules(planned(articles, underBlog).plan, server)
}

const target = '/blog/dns/%E6%96%B0%E3%81%97%E3%81%84%20%241.html'

test('nginx: one location for each spelling of an old address', (t) => {
  const { text, count, unsaid } = rulesFor('nginx')
  t.is(
    text,
    `location = "/blog/2019/a.b+c.html" { return 301 "${target}"; }
location = "/blog/古い[1]/" { return 301 "${target}"; }
location = "/blog/古い[1]" { return 301 "${target}"; }
`,
  )
  t.is(count, 2)
  t.deepEqual(unsaid, [])
})

test('apache: patterns for the whole path, and targets that it encodes itself', (t) => {
  t.is(
    rulesFor('apache').text.split('\n')[0],
    String.raw`RedirectMatch 301 "^/blog/2019/a\.b\+c\.html$" "/blog/dns/新しい \$1.html"`,
  )
})

test('caddy and openbsd: brackets are no patterns', (t) => {
  t.is(
    rulesFor('caddy').text.split('\n')[1],
    String.raw`redir "/blog/古い\[1\]/" "${target}" permanent`,
  )
  t.is(
    rulesFor('openbsd').text.split('\n')[1],
    String.raw`location "/blog/古い\[1\]/" { block return 301 "${target}" }`,
  )
})

test('what a server would choke on is left to the page at the old address', (t) => {
  const long = `/${'長い名前'.repeat(21)}.html`
  const articles = [article('a', { settings: underBlog, aliases: ['/{x}.html', long, '/b.html'] })]
  const { text, count, unsaid } = rulesFor('openbsd', articles)
  t.is(text, 'location "/blog/b.html" { block return 301 "/blog/a.html" }\n')
  t.is(count, 1)
  t.deepEqual(unsaid, ['/blog/{x}.html', `/blog${long}`])
  t.is(rulesFor('nginx', articles).count, 2, 'only OpenBSD minds the length')
})

test('a site without old addresses has no rules', (t) => {
  t.deepEqual(rulesFor('caddy', [article('a')]), { text: '', count: 0, unsaid: [] })
})
