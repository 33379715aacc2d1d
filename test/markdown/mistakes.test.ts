import test from 'ava'
import { createArticleRenderer } from '../../lib/markdown/render-article.ts'
import { mistakeFixtures, toldOf } from '../mistakes.ts'
import { articleFrom, settings } from './articles.ts'

function tell(name: string, text: string): string {
  const article = articleFrom(text, `articles/${name}`)
  return toldOf(article.source, (report) => {
    const resolve = ({ href }: { readonly href: string }) => ({ url: href })
    createArticleRenderer({ settings, target: 'page', resolve, report })(article)
  })
}

const folder = 'test/fixtures/markdown-mistakes'
for (const { name, text, expected } of mistakeFixtures(folder, '.md', tell)) {
  test(`fixtures/markdown-mistakes/${name}`, (t) => {
    t.is(tell(name, text), expected)
    t.is(expected === '', name === 'sound.md')
  })
}
