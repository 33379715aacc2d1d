/** A program and its arguments. */
export type Command = readonly [program: string, ...args: string[]]

/** What the articles of a site to measure are like. */
export interface SiteSize {
  readonly articles: number
  /** Whether code names its language, so that it is highlighted. */
  readonly highlight: boolean
}

/** A static site generator, and how a site of the same articles looks to it. */
export interface Tool {
  readonly name: string
  /** Writes the site into an empty folder. */
  readonly makeSite: (folder: string, size: SiteSize) => void
  /** Called in the site's folder, builds the site. */
  readonly build: Command
  /** Builds it, and again after each save, until it is killed. */
  readonly watch: Command
  /** What builds leave in the site's folder; without it, the next one is cold. Paths, like those below, are from the site's folder. */
  readonly outputs: readonly string[]
  /** Where an article lies, and where its page. */
  readonly article: (index: number) => string
  readonly page: (index: number) => string
}
