import { fingerprint } from './fingerprint.ts'

/** A text file of the site: path from the site's root with `/`; text is as written, LF only, no BOM. */
export interface SourceFile {
  readonly path: string
  readonly text: string
  /** Names the text, where somebody has worked that out: equal names, equal texts. */
  readonly key?: string
}

/** Names the text of a file. */
export function keyOfText(source: SourceFile): string {
  // A text that is read on demand is not asked for.
  return source.key ?? fingerprint(source.text)
}
