declare module 'subset-font' {
  /** A font cut down to the characters of a text; harfbuzz does the work. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { readonly targetFormat: 'woff2' | 'sfnt' },
  ): Promise<Buffer>
}
