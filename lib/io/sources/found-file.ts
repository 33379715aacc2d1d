/** A file as it was found: where it lies, and what it is called in the site. */
export interface FoundFile {
  /** From the site's root with `/`, in NFC: `articles/が.md`. */
  readonly path: string
  /** Where the disk has it, absolute, its name in whatever form the disk keeps. */
  readonly file: string
  /** True for one that was named on the command line, and may not be there at all. */
  readonly named?: boolean
}
