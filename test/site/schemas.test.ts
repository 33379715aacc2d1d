import { spawnSync } from 'node:child_process'
import test from 'ava'
import * as v from 'valibot'
import { buildPages } from '../browser/build-pages.ts'
import { hasProgram } from '../commands/run-deploy.ts'

const sites = { sample: buildPages('.'), hard: buildPages('test/sites/pages') }

/** What xmllint has to say of a document under a RELAX NG schema; nothing when it is valid. */
function mistakes(schema: string, xml: string): string {
  const { status, stderr } = spawnSync(
    'xmllint',
    ['--noout', '--relaxng', `test/fixtures/schemas/${schema}.rng`, '-'],
    { input: xml, encoding: 'utf8' },
  )
  return status === 0 ? '' : stderr
}

for (const [schema, path, required] of [
  ['rss', 'rss.xml', /<guid .*<\/guid>/],
  ['atom', 'atom.xml', /<id>.*<\/id>/],
  ['sitemap', 'sitemap.xml', /<loc>.*<\/loc>/],
] as const) {
  test(`${path} is what its schema says, and a missing element would be seen`, (t) => {
    if (!hasProgram('xmllint', '--version')) {
      t.log('not run: no xmllint here (Debian: libxml2-utils)')
      t.pass()
      return
    }
    for (const [name, files] of Object.entries(sites)) {
      const xml = String(files.get(path))
      t.is(mistakes(schema, xml), '', name)
      t.regex(mistakes(schema, xml.replace(required, '')), /fails to validate/, name)
    }
  })
}

const address = v.pipe(v.string(), v.regex(/^https?:\/\/[!-~]+$/))
const time = v.pipe(v.string(), v.isoTimestamp())
const filled = v.pipe(v.string(), v.nonEmpty())

/** JSON Feed 1.1 (jsonfeed.org), as far as kumihan writes it: unknown keys are mistakes. */
const jsonFeed = v.strictObject({
  version: v.literal('https://jsonfeed.org/version/1.1'),
  title: filled,
  home_page_url: address,
  feed_url: address,
  description: v.optional(filled),
  language: filled,
  authors: v.optional(v.tuple([v.strictObject({ name: filled, url: v.optional(address) })])),
  items: v.array(
    v.strictObject({
      id: address,
      url: address,
      title: filled,
      content_html: v.string(),
      summary: v.optional(filled),
      date_published: time,
      date_modified: v.optional(time),
      tags: v.optional(v.pipe(v.array(filled), v.minLength(1))),
    }),
  ),
})

test('feed.json is what JSON Feed 1.1 says', (t) => {
  for (const [name, files] of Object.entries(sites)) {
    const { issues } = v.safeParse(jsonFeed, JSON.parse(String(files.get('feed.json'))))
    t.deepEqual(issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`) ?? [], [], name)
  }
})
