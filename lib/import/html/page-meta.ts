import { dateIn } from './page-parts.ts'

/** What a page says of itself outside of its text. */
export interface PageMeta {
  readonly title: string
  readonly description: string | undefined
  readonly keywords: readonly string[]
  /** As written. */
  readonly date: string | undefined
}

const dateNames =
  /^(?:date|dc\.date(?:\.\w+)?|dcterms\.\w+|article:published_time|datepublished|pubdate|creation[-_]?date|created)$/i

/** Reads `<title>`, `<meta>` and the first date that stands alone. */
export function pageMeta(document: Document): PageMeta {
  const metas = Array.from(document.querySelectorAll('meta'), (meta) => ({
    name:
      meta.getAttribute('name') ??
      meta.getAttribute('property') ??
      meta.getAttribute('itemprop') ??
      '',
    content: meta.getAttribute('content')?.trim() ?? '',
  }))
  const named = (test: RegExp) =>
    metas.find(({ name, content }) => test.test(name) && content !== '')
  const description = named(/^description$/i)?.content
  return {
    title: document.title,
    description: description?.replaceAll(/\s+/g, ' '),
    keywords: (named(/^keywords$/i)?.content ?? '')
      .split(/\s*[,、，]\s*/)
      .filter((word) => word !== ''),
    date: named(dateNames)?.content ?? timeIn(document),
  }
}

function timeIn(document: Document): string | undefined {
  const time = document.querySelector('time')
  return time ? dateIn(time) : undefined
}

/** The day in a path: `2019/03/05/mail.html`, `20190305.html`, `2019-03-05-mail.html`. */
export function dateInPath(path: string): string | undefined {
  const [, year, month, day] =
    /(?:^|[/_-])((?:19|20)\d\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(path) ??
    []
  return year === undefined ? undefined : `${year}-${month ?? ''}-${day ?? ''}`
}
