import test from 'ava'
import { readArticle } from '../../lib/article/read-article.ts'
import { completeSettings } from '../../lib/config/settings.ts'
import { mistakeFixtures, toldOf } from '../mistakes.ts'

const settings = completeSettings({ title: '組版ノート', url: 'https://example.com' })

function tell(name: string, text: string): string {
  const source = { path: `articles/${name}`, text }
  return toldOf(source, (report) => void readArticle(source, settings, report))
}

for (const { name, text, expected } of mistakeFixtures('test/fixtures/front-matter', '.md', tell)) {
  test(`fixtures/front-matter/${name}`, (t) => {
    t.is(tell(name, text), expected)
    t.regex(expected, /^articles\//)
  })
}
