import { existsSync, readdirSync, readFileSync } from 'node:fs'
import test from 'ava'
import type { Diagnostic } from '../../lib/diagnostics/diagnostic.ts'
import { layoutsWith, readTemplates } from './pages.ts'

const fixtures = 'test/fixtures/layouts'

/** One line a diagnostic, as expected.txt holds them. */
function asLine({ severity, code, place, message, remedy }: Diagnostic): string {
  const { line, column } = place.start ?? { line: 0, column: 0 }
  return `${place.path}:${line}:${column} ${severity}[${code}] ${message}。${remedy}\n`
}

for (const code of readdirSync(fixtures)) {
  test(`${code}: told once, where it stands, with what to write instead`, (t) => {
    const folders = ['layouts', 'layouts/partials'].filter((folder) =>
      existsSync(`${fixtures}/${code}/${folder}`),
    )
    const files = folders.flatMap((folder) => readTemplates(folder, `${fixtures}/${code}/`))
    const { reported } = layoutsWith(files)
    const expected = readFileSync(`${fixtures}/${code}/expected.txt`, 'utf8')
    t.is(reported.map(asLine).join(''), expected)
    t.true(reported.some((one) => one.code === code))
  })
}
