import { createRequire } from 'node:module'
import test from 'ava'
import type { HLJSApi } from 'highlight.js'
import { createRenderer } from '../../lib/index.ts'
import { createHighlighter } from '../../lib/markdown/highlight.ts'
import { languageName, languageWords } from '../../lib/markdown/languages.ts'

const require = createRequire(import.meta.url)
const loaded = (): boolean =>
  Object.keys(require.cache).some((path) => path.includes('highlight.js'))

// Runs first: the tests below load the package.
test.serial('highlight.js is loaded for code in a known language, and only then', (t) => {
  const render = createRenderer()
  render('本文\n\n```\n甲\n```\n\n```nosuch\na\n```\n\n```text\nb\n```\n\n    c\n')
  createRenderer({ highlight: false })('```js\na\n```\n')
  t.false(loaded())
  t.true(render('```js\nlet a\n```\n').html.includes('<span class="hljs-keyword">let</span>'))
  t.true(loaded())
})

test.serial('the table of languages is that of the package', (t) => {
  const engine = require('highlight.js') as HLJSApi
  const names = new Map<string, string>()
  for (const name of engine.listLanguages()) {
    for (const word of [name, ...(engine.getLanguage(name)?.aliases ?? [])]) names.set(word, name)
  }
  const known = languageWords('').map((word) => [word, languageName(word)] as const)
  t.deepEqual(new Map(known.toSorted()), new Map([...names].toSorted()))
})

test.serial('code in code has its colours whatever was highlighted before', (t) => {
  const page = '<style>a { color: red }</style><script>let a</script>'
  const fresh = createHighlighter()(page, 'html')
  const used = createHighlighter()
  used('a {}', 'css')
  used('let a', 'js')
  t.is(used(page, 'html'), fresh)
  t.true(fresh?.includes('hljs-attribute'))
})

test.serial('text comes back whole and escaped', (t) => {
  const code = 'if (a < b && c > "d") { /* 𠮷 */ }\n'
  const html = createHighlighter()(code, 'ts') ?? ''
  const text = html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
  t.is(text, code)
})

test.serial('unknown languages and plain text are left alone', (t) => {
  const highlight = createHighlighter()
  t.is(highlight('a', 'nosuch'), undefined)
  t.is(highlight('a', 'text'), undefined)
  t.is(highlight('a', 'constructor'), undefined)
})
