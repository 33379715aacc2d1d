import { resolve } from 'node:path'
import test from 'ava'
import { buildFiles } from '../../lib/build-site.ts'
import { collectDiagnostics } from '../../lib/diagnostics/collect.ts'
import { readSources } from '../../lib/io/read-sources.ts'
import { elements, parseXml } from './parse-xml.ts'

/** The attributes that the W3C validator lets pass in content, as far as articles use them. */
const attributes = new Set(
  'alt checked cite class colspan datetime disabled dir height href id lang loading open rowspan'
    .split(' ')
    .concat('reversed scope src start title type value width'.split(' ')),
)
const forbidden = /<(?:script|style|svg|iframe|form|object|embed|link|meta|wbr)\b|\sstyle=|\u200b/i

/** The feeds' contents of the repository's own sample site, which shows every feature. */
function sampleContents(): readonly { readonly title: string; readonly html: string }[] {
  const { report } = collectDiagnostics('en')
  const sources = readSources(resolve('.'), resolve('layouts'), report)
  const options = { now: Date.parse('2100-01-01T00:00:00Z'), future: false, drafts: true }
  for (const file of buildFiles(sources, options, report)) {
    if (!('contents' in file) || file.path !== 'rss.xml') continue
    return elements(parseXml(String(file.contents)), 'item').map((item) => ({
      title: elements(item, 'title')[0]?.text ?? '',
      html: elements(item, 'content:encoded')[0]?.text ?? '',
    }))
  }
  throw new Error('no feed')
}

const contents = sampleContents()

test('the sample site has articles in its feed', (t) => t.true(contents.length >= 5))

for (const { title, html } of contents) {
  test(`in the feed, ${title} reads well away from the site`, (t) => {
    const tags = [...html.matchAll(/<[a-z][a-z\d]*((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*\/?>/gi)]
    const written = tags.flatMap(([, list = '']) =>
      Array.from(list.matchAll(/([^\s=]+)="([^"]*)"/g), ([, name = '', value = '']) => ({
        name,
        value,
      })),
    )
    for (const { name, value } of written) {
      t.true(attributes.has(name), name)
      if (name === 'href' || name === 'src') t.regex(value, /^(?:https?:\/\/|mailto:)[!-~]+$/)
    }
    t.notRegex(html, forbidden)
  })
}
