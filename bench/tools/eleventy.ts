import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Command, Tool } from './tool.ts'
import { noteName, writeSite } from './write-site.ts'

const article = (index: number) => `articles/${noteName(index)}.md`

const files = {
  'eleventy.config.mjs': `export default function (config) {
  config.addCollection('articles', (all) => all.getFilteredByGlob('articles/*.md'))
}
export const config = {
  dir: { includes: '_includes', output: '_site' },
  markdownTemplateEngine: false,
}
`,
  'articles/articles.11tydata.mjs': `export default {
  layout: 'article.njk',
  permalink: ({ page }) => page.fileSlug + '.html',
}
`,
  '_includes/article.njk': `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{{ title }}</title>
</head>
<body>
<header><a href="/">計測用のサイト</a></header>
<main>
<h1>{{ title }}</h1>
<time>{{ page.date.toISOString().slice(0, 10) }}</time>
{{ content | safe }}
</main>
</body>
</html>
`,
  'index.njk': `<!doctype html>
<html lang="ja">
<head><meta charset="utf-8"><title>計測用のサイト</title></head>
<body>
<ul>
{% for one in collections.articles %}<li><a href="{{ one.url }}">{{ one.data.title }}</a></li>
{% endfor %}</ul>
</body>
</html>
`,
  'feed.njk': `---
permalink: feed.xml
---
<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0">
<channel>
<title>計測用のサイト</title>
<link>https://example.com/</link>
<description>計測</description>
{% for one in collections.articles | reverse %}{% if loop.index <= 20 %}<item>
<title>{{ one.data.title }}</title>
<link>https://example.com{{ one.url }}</link>
<pubDate>{{ one.date.toUTCString() }}</pubDate>
<description>{{ one.content | escape }}</description>
</item>
{% endif %}{% endfor %}</channel>
</rss>
`,
}

/**
 * Eleventy, if it is installed in a folder: Nunjucks for its one layout, its list and its feed,
 * markdown-it for articles. It does not highlight.
 */
export function findEleventy(folder: string): Tool | undefined {
  const installed = resolve(folder, 'node_modules', '@11ty', 'eleventy')
  const program = join(installed, 'cmd.cjs')
  if (!existsSync(program)) return undefined
  const { version } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
    version: string
  }
  const build: Command = [process.execPath, program, '--quiet']
  return {
    name: `Eleventy ${version}`,
    makeSite: (site, size) => writeSite(site, size, article, files),
    build,
    watch: [...build, '--watch', '--incremental'],
    outputs: ['_site'],
    article,
    page: (index) => `_site/${noteName(index)}.html`,
  }
}
