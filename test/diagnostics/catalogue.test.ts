import { readdirSync } from 'node:fs'
import test from 'ava'
import { catalogue } from '../../lib/diagnostics/catalogue.ts'

test('no two themes have a message of the same code', async (t) => {
  const themes = readdirSync('lib/diagnostics/catalogue').map((name) =>
    name.replace(/\.ts$/, '.js'),
  )
  const codes: string[] = []
  for (const name of themes) {
    const theme: unknown = await import(`../../lib/diagnostics/catalogue/${name}`)
    for (const messages of Object.values(theme as object)) {
      if (typeof messages === 'object') codes.push(...Object.keys(messages as object))
    }
  }
  t.deepEqual(
    codes.filter((code, index) => codes.indexOf(code) !== index),
    [],
  )
  t.deepEqual(codes.toSorted(), Object.keys(catalogue).toSorted())
})

test('codes are small letters and hyphens', (t) => {
  t.deepEqual(
    Object.keys(catalogue).filter((code) => !/^[a-z]+(?:-[a-z]+)*$/.test(code)),
    [],
  )
})
