import { readdirSync, readFileSync } from 'node:fs'
import test from 'ava'
import { layoutFilters } from '../../lib/page/filters/layout-filters.ts'
import { knownPaths } from '../../lib/page/known-variables.ts'
import { wordsFor } from '../../lib/page/words.ts'
import { settings } from './pages.ts'

const guide = readFileSync('docs/layouts.md', 'utf8')
const named = new Set(
  Array.from(guide.matchAll(/`([a-z][\w.]*)`/gi), ([, name = '']) => name).flatMap((name) => [
    name,
    name.slice(name.lastIndexOf('.') + 1),
  ]),
)

test('the guide names every variable', (t) => {
  const missing = knownPaths().filter((path) => !named.has(path.slice(path.lastIndexOf('.') + 1)))
  t.deepEqual(missing, ['page', 'site'])
})

test('the guide names every filter and every file', (t) => {
  for (const name of Object.keys(layoutFilters(settings))) t.true(named.has(name), name)
  for (const folder of ['layouts', 'layouts/partials']) {
    for (const name of readdirSync(folder)) {
      if (/\.(?:html|css)$/.test(name)) t.regex(guide, new RegExp(`^ +${name} `, 'm'))
    }
  }
})

test('the guide quotes the words as they are', (t) => {
  for (const [name, word] of Object.entries(wordsFor('ja'))) {
    t.regex(guide, new RegExp(`\`words\\.${name}\` +\\| ${word} *\\|`), name)
  }
})
