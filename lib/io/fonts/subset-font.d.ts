declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'woff2' | 'sfnt'
    readonly keepFeatures?: readonly string[]
    readonly noHinting?: boolean
    readonly keepAllGlyphs?: boolean
  }
  /** A font cut down to the characters of a text, or all of it; harfbuzz does the work. */
  export default function subsetFont(
    font: Buffer,
    text: string | undefined,
    options: Options,
  ): Promise<Buffer>
}
