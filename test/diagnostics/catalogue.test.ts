import { readdirSync, readFileSync } from 'node:fs'
import test from 'ava'
import { catalogue } from '../../lib/diagnostics/catalogue.ts'
import { addressMessages } from '../../lib/diagnostics/catalogue/addresses.ts'
import { fieldMessages } from '../../lib/diagnostics/catalogue/fields.ts'
import { frontMatterLineMessages } from '../../lib/diagnostics/catalogue/front-matter-lines.ts'
import { frontMatterMessages } from '../../lib/diagnostics/catalogue/front-matter.ts'
import { settingsMessages } from '../../lib/diagnostics/catalogue/settings.ts'
import { yamlMessages } from '../../lib/diagnostics/catalogue/yaml.ts'

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

test('every message about data, front matter and addresses is shown by a test', (t) => {
  const tests = readdirSync('test', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:test\.ts|txt)$/.test(path) && !path.endsWith('catalogue.test.ts'))
    .map((path) => readFileSync(`test/${path}`, 'utf8'))
    .join('\n')
  const themes = [
    addressMessages,
    fieldMessages,
    frontMatterLineMessages,
    frontMatterMessages,
    settingsMessages,
    yamlMessages,
  ]
  t.deepEqual(
    themes.flatMap((messages) => Object.keys(messages)).filter((code) => !tests.includes(code)),
    [],
  )
})
