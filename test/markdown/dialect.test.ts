import { readdirSync } from 'node:fs'
import test from 'ava'
import { createRenderer } from '../../lib/index.ts'
import type { RendererOptions } from '../../lib/index.ts'
import { readPairsOf } from '../read-pairs.ts'

/** What is not said here is rendered without ids made from words. */
const options: Readonly<Record<string, RendererOptions>> = {
  'aozora.txt': { typography: { aozora: true } },
  'kenten.txt': { typography: { kenten: true } },
  'ids.txt': { headingIds: true, typography: { phrases: 'none' } },
  'contents.txt': { headingIds: true, typography: { phrases: 'none' } },
}

for (const name of readdirSync('test/fixtures/markdown').toSorted()) {
  if (!name.endsWith('.txt')) continue
  const render = createRenderer({ headingIds: false, highlight: false, ...options[name] })
  for (const { title, input, expected } of readPairsOf(`markdown/${name}`)) {
    test(title, (t) => {
      t.is(render(`${input}\n`).html, expected)
    })
  }
}
