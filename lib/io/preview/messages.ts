// What the server and the script in the page tell each other. Types only: the script is served as
// its file is compiled, and must import nothing from outside of client/.

/** A line of a source file, cut where the problem is marked. */
export interface FrameLine {
  readonly number: number
  readonly before: string
  readonly marked: string
  readonly after: string
}

/** A diagnostic as the overlay shows it. */
export interface ProblemView {
  readonly severity: 'error' | 'warning' | 'info'
  readonly code: string
  readonly message: string
  readonly remedy: string
  /** `articles/a.md:12:5` */
  readonly place: string
  /** Opens the place in the writer's editor. */
  readonly editor: string
  readonly frame: readonly FrameLine[]
}

/** What the server says whenever something changed, and to every page that begins to listen. */
export interface SiteChange {
  /** Counts up with each change. Another `run` of the server counts anew. */
  readonly run: string
  readonly version: number
  /** Source files that changed: `articles/a.md`. */
  readonly sources: readonly string[]
  /** Addresses of copied files that changed: pictures, stylesheets, fonts. */
  readonly files: readonly string[]
  /** New addresses of all pages that were renamed since the server runs, by the old ones. */
  readonly moved: Readonly<Record<string, string>>
}

/** All problems of the site, once it was looked through. */
export interface ProblemReport {
  readonly problems: readonly ProblemView[]
}

/** An article that readers do not find yet. */
export interface HiddenPage {
  readonly title: string
  readonly url: string
  /** The day on which it will be published; absent for drafts. */
  readonly date?: string
}

/** What the page carries for the script: where it comes from, and what readers will not see. */
export interface PageInfo {
  readonly run: string
  readonly version: number
  readonly language: 'ja' | 'en'
  /** Absent for lists and other pages of the tool's own. */
  readonly article?: {
    /** `articles/a.md` */
    readonly source: string
    /** Opens the file in the writer's editor; the line is put behind. */
    readonly editor: string
    readonly bodyLine: number
    readonly headings: readonly { readonly id: string; readonly line: number }[]
    readonly draft: boolean
    /** The day on which it will be published, when that has not come yet. */
    readonly future?: string
  }
  /** Drafts and articles of the future. */
  readonly hidden: readonly HiddenPage[]
}
