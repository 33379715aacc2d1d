/** A file of the site that is moving in. */
export interface OldFile {
  /** From the old site's folder with `/`, NFC: `2019/mail.html`. */
  readonly path: string
  /** How messages name it: as a path from the new site's root. */
  readonly shown: string
  /** What it says, if it is of a kind that is read; LF only. */
  readonly text: string | undefined
  /** The encoding it had, if that was not UTF-8. */
  readonly encoding?: string | undefined
  /** True for images, PDFs and the like, which a site carries along as they are. */
  readonly carried: boolean
}

/** A text file of the old site. */
export interface OldText extends OldFile {
  readonly text: string
}

export type SiteKind =
  'html' | 'hugo' | 'hexo' | 'jekyll' | 'zenn' | 'qiita' | 'hatena' | 'vfm' | 'markdown'

/** An article as it is to stand below articles/. */
export interface ImportedArticle {
  /** The old file. */
  readonly from: OldFile
  /** The new one, from the site's root: `articles/2019/mail.md`. */
  readonly path: string
  readonly text: string
  readonly changes: readonly Change[]
}

/** A file that goes along as it is. */
export interface CarriedFile {
  readonly from: OldFile
  readonly path: string
}

/** What becomes of an old site. */
export interface ImportPlan {
  readonly kind: SiteKind
  readonly articles: readonly ImportedArticle[]
  readonly carried: readonly CarriedFile[]
}

/** What import did to one article, without a need for anybody to look at it; how many times. */
export interface Change {
  readonly kind: ChangeKind
  readonly count: number
}

/** In the order in which a report names them. */
const changeKinds = [
  'layout-cut',
  'title-found',
  'date-found',
  'permalink-set',
  'alias-kept',
  'lines-joined',
  'tags-mended',
  'headings-moved',
  'diagram-fences',
  'code-fences',
  'tables',
  'ruby',
  'footnotes',
  'alerts',
  'figures',
  'links-rewritten',
  'embeds-linked',
  'breaks-kept',
  'contents-list',
  'keys-renamed',
  'presentation-dropped',
  'html-kept',
] as const

export type ChangeKind = (typeof changeKinds)[number]

/** Counts changes by kind. */
export interface ChangeCount {
  readonly count: (kind: ChangeKind, amount?: number) => void
  readonly list: () => readonly Change[]
}

/** An empty count. */
export function countChanges(): ChangeCount {
  const counts = new Map<ChangeKind, number>()
  return {
    count: (kind, amount = 1) => void counts.set(kind, (counts.get(kind) ?? 0) + amount),
    list: () =>
      changeKinds.flatMap((kind) => {
        const count = counts.get(kind) ?? 0
        return count > 0 ? [{ kind, count }] : []
      }),
  }
}
