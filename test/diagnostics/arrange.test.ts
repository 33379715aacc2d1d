import test from 'ava'
import { arrangeDiagnostics } from '../../lib/diagnostics/arrange.ts'
import { collectDiagnostics } from '../../lib/diagnostics/collect.ts'
import { countBySeverity } from '../../lib/diagnostics/count-by-severity.ts'
import { toJson } from '../../lib/diagnostics/to-json.ts'
import type { Diagnostic } from '../../lib/diagnostics/diagnostic.ts'

function diagnostics(
  ...places: readonly (readonly [path: string, line: number, column: number, code?: 'warning'])[]
): readonly Diagnostic[] {
  const { report, list } = collectDiagnostics('ja')
  for (const [path, line, column, warning] of places) {
    const place = { path, start: { line, column } }
    if (warning) report('list-as-text', place, { key: 'tags', items: [] })
    else report('empty-tag', place, { nested: false })
  }
  return list
}

function where({ place }: Diagnostic): string {
  return `${place.path}:${place.start?.line ?? '-'}:${place.start?.column ?? '-'}`
}

test('ordered by path, line, column and code, whatever the order of the reports', (t) => {
  const list = diagnostics(
    ['b', 1, 1],
    ['a', 10, 1],
    ['a', 9, 2],
    ['a', 9, 1],
    ['🍣', 1, 1],
    ['！', 1, 1],
  )
  const expected = ['a:9:1', 'a:9:2', 'a:10:1', 'b:1:1', '！:1:1', '🍣:1:1']
  t.deepEqual(arrangeDiagnostics(list, 'ja').map(where), expected)
  t.deepEqual(arrangeDiagnostics(list.toReversed(), 'ja').map(where), expected)
})

test('problems of the whole file come first', (t) => {
  const { report, list } = collectDiagnostics('ja')
  report('empty-tag', { path: 'a', start: { line: 1, column: 1 } }, { nested: false })
  report('empty-tag', { path: 'a' }, { nested: false })
  t.deepEqual(arrangeDiagnostics(list, 'ja').map(where), ['a:-:-', 'a:1:1'])
})

test('the same problem is told once', (t) => {
  t.is(arrangeDiagnostics(diagnostics(['a', 1, 1], ['a', 1, 1], ['a', 1, 2]), 'ja').length, 2)
})

test('twenty of a file are shown, the rest is counted', (t) => {
  const lines = Array.from({ length: 25 }, (_, index) => ['a', index + 1, 1] as const)
  const arranged = arrangeDiagnostics(diagnostics(...lines, ['b', 1, 1]), 'ja')
  t.is(arranged.length, 22)
  t.like(arranged[20], {
    code: 'more-problems',
    message: 'ほかに 5 件あります',
    place: { path: 'a' },
  })
  t.like(arranged[21], { code: 'empty-tag', place: { path: 'b' } })
})

test('warnings never crowd out errors', (t) => {
  const warnings = Array.from({ length: 30 }, (_, index) => ['a', index + 1, 1, 'warning'] as const)
  const arranged = arrangeDiagnostics(diagnostics(...warnings, ['a', 99, 1], ['a', 98, 1]), 'ja')
  t.is(arranged.filter(({ severity }) => severity === 'error').length, 2)
  t.deepEqual(arranged.slice(-3).map(where), ['a:98:1', 'a:99:1', 'a:-:-'])
})

test('counts by severity', (t) => {
  t.deepEqual(countBySeverity(diagnostics(['a', 1, 1], ['a', 2, 1, 'warning'], ['b', 1, 1])), {
    error: 2,
    warning: 1,
    info: 0,
  })
})

test('JSON has the same diagnostics in the same order, with positions or null', (t) => {
  const { report, list } = collectDiagnostics('en')
  const start = { line: 3, column: 7 }
  report('empty-tag', { path: 'a.md', start, end: { line: 3, column: 9 } }, { nested: false })
  report('empty-tag', { path: 'a.md', start: { line: 2, column: 1 } }, { nested: false })
  report('settings-missing', { path: 'site.yaml' }, {})
  const json = toJson(
    list,
    { articles: 1 },
    {
      language: 'en',
      documentation: (code) => (code === 'empty-tag' ? `https://example.com/${code}` : undefined),
    },
  )
  t.is(json.version, 1)
  t.deepEqual(json.summary, { articles: 1 })
  t.deepEqual(
    json.diagnostics.map(({ file, line, column, endLine, endColumn }) => [
      file,
      line,
      column,
      endLine,
      endColumn,
    ]),
    [
      ['a.md', 2, 1, 2, 1],
      ['a.md', 3, 7, 3, 9],
      ['site.yaml', null, null, null, null],
    ],
  )
  t.like(json.diagnostics[1], {
    severity: 'error',
    code: 'empty-tag',
    message: 'one of the tags is empty',
    hint: 'remove the surplus "," or "-"',
    url: 'https://example.com/empty-tag',
  })
  t.false('url' in (json.diagnostics[2] ?? {}))
})
