/** A text file of the site: path from the site's root with `/`; text is as written, LF only, no BOM. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}
