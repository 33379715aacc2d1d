import type { Article } from '../../article/article.ts'
import type { Settings } from '../../config/settings.ts'
import type { OutputFile } from '../../page/output-file.ts'
import { collectAliases } from '../addresses/aliases.ts'
import { absoluteUrl } from '../addresses/page-address.ts'
import type { Site } from '../site.ts'
import { siteWords } from '../words.ts'

/** A page at every old address of an article that sends readers on, without a script. */
export function* redirectPages({ plan }: Site): Generator<OutputFile> {
  for (const { article, outputPath } of collectAliases(plan.pages)) {
    yield { path: outputPath, contents: redirectPage(article, plan.settings) }
  }
}

function redirectPage(article: Article, settings: Settings): string {
  const url = escapeHtml(article.url)
  const title = escapeHtml(article.meta.title)
  const canonical = escapeHtml(absoluteUrl(settings, article.url))
  return `<!doctype html>
<html lang="${escapeHtml(settings.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${url}">
<title>${title}</title>
<link rel="canonical" href="${canonical}">
</head>
<body>
<p>${siteWords(settings.language).movedTo} <a href="${url}">${title}</a></p>
</body>
</html>
`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? character)
}
