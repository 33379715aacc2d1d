import { HtmlValidate } from 'html-validate'
import test from 'ava'
import { article, settings, underBlog } from './make-article.ts'
import { outputsOf, siteOf } from './make-site.ts'

const moved = article('dns/新しい', {
  settings: underBlog,
  title: 'DNS の <話> & "引用"',
  aliases: ['/2019/dns.html', '/2018/', '/古い/記事', '/v1.2'],
})

const redirects = (of = underBlog) =>
  new Map([...outputsOf(siteOf([moved], of))].filter(([path]) => /^(?:20|古|v1)/.test(path)))

test('an old address is a file where a server looks for it', (t) => {
  t.deepEqual(
    [...redirects().keys()],
    ['2019/dns.html', '2018/index.html', '古い/記事/index.html', 'v1.2/index.html'],
  )
})

test('a redirect page sends on, names the new address, and is not indexed', (t) => {
  const page = redirects().get('2019/dns.html') ?? ''
  const address = '/blog/dns/%E6%96%B0%E3%81%97%E3%81%84.html'
  t.true(page.includes(`<meta http-equiv="refresh" content="0; url=${address}">`))
  t.true(page.includes(`<link rel="canonical" href="https://example.com${address}">`))
  t.true(page.includes(`<a href="${address}">DNS の &lt;話&gt; &amp; &quot;引用&quot;</a>`))
  t.true(page.includes('<meta name="robots" content="noindex">'))
  t.notRegex(page, /<script|style=/)
})

test('redirect pages are valid', async (t) => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: { 'doctype-style': 'off' },
  })
  for (const of of [underBlog, { ...settings, language: 'en' }]) {
    for (const [path, page] of redirects(of)) {
      const { results } = await validator.validateString(page)
      t.deepEqual(
        results.flatMap(({ messages }) => messages.map(({ message }) => `${path}: ${message}`)),
        [],
      )
    }
  }
})
