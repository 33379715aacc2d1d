import type { Place, Report } from '../diagnostics/diagnostic.ts'
import { createLocator } from '../diagnostics/locate.ts'
import type { LayoutFile } from './layout-templates.ts'
import type { PageView } from './layout-variables.ts'
import { sampleContent } from './sample-pages.ts'
import { placeOfToken } from './token-place.ts'

/** What every page needs in its head, and where to point when it is missing. */
const headParts = [
  { code: 'layout-lang', pattern: /<html\b[^>]*\slang=["']?[a-z]/i, home: /<html\b/i },
  { code: 'layout-charset', pattern: /<meta\b[^>]*\scharset=/i, home: /<head\b/i },
  {
    code: 'layout-viewport',
    pattern: /<meta\b[^>]*\sname=["']?viewport\b/i,
    home: /<head\b/i,
  },
  { code: 'layout-title', pattern: /<title\b[^>]*>\s*[^\s<]/i, home: /<head\b/i },
] as const

/**
 * Looks at a page that a layout drew of the full sample: the head is complete, the article stands
 * in it, once.
 *
 * @returns false when the layout can't draw pages
 */
export function checkDrawnPage(
  html: string,
  kind: PageView['kind'],
  files: readonly LayoutFile[],
  report: Report,
): boolean {
  for (const { code, pattern, home } of headParts) {
    if (!pattern.test(html)) report(code, placeOf(home, files), {})
  }
  if (kind !== 'article') return true
  const slots = html.split(sampleContent).length - 1
  if (slots === 0) report('layout-content-missing', firstPlace(files), {})
  if (slots > 1) report('layout-content-twice', placeOfLastSlot(files), {})
  return slots > 0
}

/** The first place in the files that the pattern matches; else the start of the layout. */
function placeOf(pattern: RegExp, files: readonly LayoutFile[]): Place {
  for (const file of files) {
    const index = file.text.search(pattern)
    if (index !== -1) return createLocator(file).place(index)
  }
  return firstPlace(files)
}

function firstPlace(files: readonly LayoutFile[]): Place {
  return { path: files[0]?.path ?? 'layouts', start: { line: 1, column: 1 } }
}

function placeOfLastSlot(files: readonly LayoutFile[]): Place {
  const places = files.flatMap(({ path, tokens }) =>
    tokens
      .filter((token) => /^\{\{-?\s*page\.content\b/.test(token.getText()))
      .map((token) => placeOfToken(token, path)),
  )
  return places.at(-1) ?? firstPlace(files)
}
