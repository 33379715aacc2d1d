import type { PageView, SiteView } from './layout-variables.ts'
import { trustHtml } from './trusted-html.ts'
import { wordsFor } from './words.ts'

/** The variables of a layout: `site`, `page` and `words`. The article's HTML goes in unescaped. */
export function scopeOf(site: SiteView, page: PageView): object {
  return { site, page: withTrustedHtml(page), words: wordsFor(site.language) }
}

function withTrustedHtml(page: PageView): object {
  if (page.kind !== 'article') return page
  return {
    ...page,
    content: trustHtml(page.content),
    headings: page.headings.map((heading) => ({ ...heading, html: trustHtml(heading.html) })),
  }
}
