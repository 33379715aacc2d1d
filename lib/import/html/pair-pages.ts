import { parseHtml } from '../../markdown/parse-html.ts'
import type { OldText } from '../old-site.ts'
import { joinMarked, markJoins } from './line-joins.ts'
import { mendTags } from './mend-tags.ts'
import { pageMeta } from './page-meta.ts'
import type { PageMeta } from './page-meta.ts'
import { dateIn } from './page-parts.ts'
import { visibleText } from './proof.ts'

/** A published page and the words on it. */
export interface PublishedPage {
  readonly file: OldText
  /** Without white space. */
  readonly words: string
  readonly meta: PageMeta
  /** Lines of the page that hold a date and nothing else, as written. */
  readonly dates: readonly string[]
}

/** So many characters tell one article from another. */
const telling = 60

/** Reads the pages that may have been made from manuscripts. */
export function readPublished(pages: readonly OldText[]): readonly PublishedPage[] {
  return pages.map((file) => {
    const document = parseHtml(file.text)
    const lines = Array.from(document.body.querySelectorAll('p, div, time, address, dd, span'))
    return {
      file,
      words: visibleText(document.body),
      meta: pageMeta(document),
      dates: lines.flatMap((line) => dateIn(line) ?? []),
    }
  })
}

/**
 * Finds for each manuscript the page that was made from it: the one that holds its words, by
 * preference one of the same name. A whole page is a manuscript, too, if a larger page of the same
 * name holds it.
 */
export function pairPages(
  fragments: readonly OldText[],
  pages: readonly PublishedPage[],
): ReadonlyMap<OldText, PublishedPage> {
  const pairs = new Map<OldText, PublishedPage>()
  const free = new Set(pages)
  for (const file of [...fragments, ...pages.map((page) => page.file)]) {
    const words = wordsOf(file)
    const isFragment = fragments.includes(file)
    const holding = [...free].filter(
      (page) => page.file !== file && page.words.length > words.length && holds(page, words),
    )
    const named = holding.find((page) => nameOf(page.file) === nameOf(file))
    const page = named ?? (isFragment ? holding[0] : undefined)
    if (words === '' || !page) continue
    pairs.set(file, page)
    free.delete(page)
  }
  return pairs
}

function holds({ words }: PublishedPage, wanted: string): boolean {
  const page = words.replaceAll('\\', '')
  if (page.includes(wanted)) return true
  const [head, tail] = [wanted.slice(0, telling), wanted.slice(-telling)]
  return wanted.length >= 2 * telling && page.includes(head) && page.includes(tail)
}

/** The words of a manuscript; backslashes do not count, for nobody knows yet what they mean. */
function wordsOf({ text }: OldText): string {
  const html = joinMarked(markJoins(mendTags(text).html, () => true))
  return visibleText(parseHtml(html).body).replaceAll('\\', '')
}

/** `2019/mail.html`, `2019/mail/index.html` → `mail`. */
export function nameOf({ path }: { readonly path: string }): string {
  const parts = path.replace(/(?:\/index)?\.x?html?$/i, '').split('/')
  return parts.at(-1) ?? path
}
