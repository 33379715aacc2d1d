import { readFileSync, writeFileSync } from 'node:fs'
import test from 'ava'
import { frontMatterSchema } from '../../lib/article/front-matter-schema.ts'
import { settingsSchema } from '../../lib/config/settings-schema.ts'
import { fieldTable } from '../../lib/data/field-table.ts'
import { jsonSchemaOf } from '../../lib/data/json-schema.ts'

// What people and editors read of the schemas is committed, so that it can be linked to and reviewed.
// After a change of a schema: UPDATE_DOCUMENTS=1 npx ava test/config/documents.test.ts, then Prettier.

const update = Boolean(process.env['UPDATE_DOCUMENTS'])
const documents = [
  { name: 'site', title: 'kumihan: site.yaml', schema: settingsSchema },
  { name: 'front-matter', title: 'kumihan: front matter', schema: frontMatterSchema },
]

for (const { name, title, schema } of documents) {
  const path = `docs/schema/${name}.schema.json`

  test(`${path} says what the schema says`, (t) => {
    const current = jsonSchemaOf(schema, title)
    if (update) writeFileSync(path, JSON.stringify(current, null, 2))
    t.deepEqual(JSON.parse(readFileSync(path, 'utf8')), JSON.parse(JSON.stringify(current)))
  })

  test(`the table of docs/settings.md says what the schema of ${name} says`, (t) => {
    const manual = readFileSync('docs/settings.md', 'utf8')
    const marked = new RegExp(`(<!-- ${name} -->)[^]*?(<!-- /${name} -->)`)
    const current = fieldTable(schema)
    const section = (text: string) => marked.exec(text)?.[0] ?? ''
    const renewed = manual.replace(marked, (_, open, close) => `${open}\n\n${current}\n\n${close}`)
    if (update) writeFileSync('docs/settings.md', renewed)
    t.not(section(manual), '')
    t.is(unpadded(section(update ? renewed : manual)), unpadded(section(renewed)))
  })
}

/** Tables without the blanks with which Prettier lines them up. */
function unpadded(markdown: string): string {
  return markdown.replaceAll(/ +/g, ' ').replaceAll(/-{3,}/g, '---')
}
