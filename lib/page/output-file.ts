/** A file of the finished site: path below dist/, decoded, with `/`. */
export interface OutputFile {
  readonly path: string
  /** Of a file that is made later: what is worked out when it is first asked for. */
  readonly contents: string | Uint8Array
  /**
   * Names all that the contents hang on. Two files of one path with the same `madeFrom` have the same
   * contents, so whoever has the one need not ask for the contents of the other.
   */
  readonly madeFrom?: string
  /** Slow to make, and known beforehand to be made without a complaint: a part of a font, a picture. */
  readonly sound?: boolean
}

/**
 * A file whose contents are made when they are first asked for. When `make` fails, which it reports
 * itself, they are empty, and no site comes about.
 */
export function fileMadeLater(
  path: string,
  madeFrom: string,
  make: () => string | Uint8Array | undefined,
  { sound = false }: Pick<OutputFile, 'sound'> = {},
): OutputFile {
  let made: string | Uint8Array | undefined
  return {
    path,
    madeFrom,
    sound,
    get contents() {
      made ??= make() ?? ''
      return made
    },
  }
}
