/** A file of the finished site: path below dist/, decoded, with `/`. */
export interface OutputFile {
  readonly path: string
  readonly contents: string | Uint8Array
}
