import type { Article } from '../../lib/article/article.ts'
import { completeSettings } from '../../lib/config/settings.ts'

export const settings = completeSettings({ title: '覚え書き', url: 'https://example.com/blog' })

/** An article as the stage before Markdown hands it on: the body is what follows the front matter. */
export function articleFrom(text: string, path = 'articles/a.md'): Article {
  const [head = ''] = /^---\n[\s\S]*?\n---\n/.exec(text) ?? []
  return {
    source: { path, text },
    slug: 'a',
    outputPath: 'a.html',
    url: '/blog/a.html',
    meta: {
      title: '題',
      date: undefined,
      updated: undefined,
      description: undefined,
      tags: [],
      series: undefined,
      draft: false,
      layout: 'article',
      image: undefined,
      aliases: [],
    },
    body: text.slice(head.length),
    bodyLine: head.split('\n').length,
  }
}
