import test from 'ava'
import { describe } from '../../lib/diagnostics/collect.ts'
import { formatDiagnostic, formatDiagnostics } from '../../lib/diagnostics/format-diagnostic.ts'

const text = '---\ntitle: 日本: x\n---\n'
const place = {
  path: 'articles/a.md',
  start: { line: 2, column: 10 },
  end: { line: 2, column: 11 },
}
const facts = { reason: 'colon-in-value', suggestion: 'title: "日本: x"' } as const

test('place, severity, code and message; the line and a caret; what to type', (t) => {
  const diagnostic = describe('ja', 'yaml-syntax', place, facts)
  t.is(
    formatDiagnostic(diagnostic, { language: 'ja', sourceText: () => text }),
    `articles/a.md:2:10: error[yaml-syntax]: 値の中に「: 」があり、項目名の区切りと見分けられません
  1 | ---
> 2 | title: 日本: x
    |            ^
  3 | ---
ヒント: title: "日本: x"`,
  )
})

test('the same in English', (t) => {
  const diagnostic = describe('en', 'yaml-syntax', place, facts)
  t.regex(
    formatDiagnostic(diagnostic, { language: 'en', sourceText: () => text }),
    /^articles\/a\.md:2:10: error\[yaml-syntax\]: the value contains[\s\S]*\nhint: title: "日本: x"$/,
  )
})

test('without a source there is no frame, without a position no numbers', (t) => {
  const diagnostic = describe('en', 'settings-missing', { path: 'site.yaml' }, {})
  t.regex(
    formatDiagnostic(diagnostic, { language: 'en' }),
    /^site\.yaml: error\[settings-missing\]: .+\nhint: .+$/,
  )
})

test('nothing from a file reaches the terminal raw', (t) => {
  const evil = 'a\u001b]0;x\u0007\u202e'
  const diagnostic = describe(
    'ja',
    'unknown-key',
    { path: `articles/${evil}\n.md`, start: { line: 1, column: 1 } },
    { key: evil, nearest: undefined, within: 'front-matter' },
  )
  const shown = formatDiagnostic(diagnostic, { language: 'ja', sourceText: () => evil })
  t.notRegex(shown, /[\0-\x09\x0b-\x1f\x7f\u202e]/)
  t.is(shown.split('\n')[0]?.includes('warning[unknown-key]'), true)
})

test('several are an empty line apart', (t) => {
  const diagnostic = describe('en', 'empty-tag', { path: 'a.md' }, { nested: false })
  const one = formatDiagnostic(diagnostic, { language: 'en' })
  t.is(formatDiagnostics([diagnostic, diagnostic], { language: 'en' }), `${one}\n\n${one}\n`)
  t.is(formatDiagnostics([], { language: 'en' }), '')
})
