import { spawnSync } from 'node:child_process'
import type { Tool } from './tool.ts'
import { noteName, writeSite } from './write-site.ts'

const article = (index: number) => `content/${noteName(index)}.md`

const files = {
  'hugo.toml': `baseURL = "https://example.com/"
title = "計測用のサイト"
languageCode = "ja"
uglyURLs = true
disableKinds = ["section", "taxonomy", "term", "sitemap"]
[services.rss]
limit = 20
[markup.goldmark.renderer]
unsafe = true
[markup.highlight]
noClasses = false
`,
  'layouts/_default/single.html': `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{{ .Title }}</title>
</head>
<body>
<header><a href="/">{{ .Site.Title }}</a></header>
<main>
<h1>{{ .Title }}</h1>
<time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2006-01-02" }}</time>
{{ .Content }}
</main>
</body>
</html>
`,
  'layouts/index.html': `<!doctype html>
<html lang="ja">
<head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body>
<ul>
{{ range .Site.RegularPages.ByDate.Reverse }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>
{{ end }}</ul>
</body>
</html>
`,
}

/** Hugo, if it can be called: one layout, a list of all articles, one feed. */
export function findHugo(program: string): Tool | undefined {
  const asked = spawnSync(program, ['version'], { encoding: 'utf8' })
  const version = /v(?<number>[\d.]+\d)/.exec(asked.stdout ?? '')?.groups?.['number']
  if (version === undefined) return undefined
  return {
    name: `Hugo ${version}`,
    makeSite: (folder, size) => writeSite(folder, size, article, files),
    build: [program, '--quiet'],
    watch: [program, '--quiet', '--watch'],
    outputs: ['public', 'resources'],
    article,
    page: (index) => `public/${noteName(index)}.html`,
  }
}
