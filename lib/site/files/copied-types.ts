/** Extensions of what people publish beside their words. Anything else may be private, or a slip. */
const extensions = new Set(
  [
    'avif gif ico jpeg jpg jxl png svg webp',
    'aac flac m4a m4v mp3 mp4 oga ogg ogv opus vtt wav webm',
    'bib csv docx epub geojson htm html ics json ods odt pdf pptx ps rtf toml tsv txt vcf xlsx xml',
    'yaml yml',
    // Programs, settings, recordings of a terminal.
    'awk bat c cast cc cfg conf cpp cs css diff el go h hs ini ipynb java js kt lisp lua mjs ml nix',
    'patch php pl ps1 py r rb rs scm service sh sql swift tex ts vim wasm zig',
    '7z asc bz2 gz sha256 sig tar tgz xz zip zst',
    'otf ttf woff woff2 webmanifest',
  ].flatMap((line) => line.split(' ')),
)

/** Names that servers and hosts look for. */
const names = new Set(['CNAME', '.htaccess', '.nojekyll', '_headers', '_redirects'])

/**
 * True when a file beside the articles or layouts is of a type that sites publish.
 *
 * @example isCopiedType('articles/dns/map.png') //=> true
 * @example isCopiedType('articles/server.key') //=> false
 */
export function isCopiedType(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (names.has(name) || path.includes('/.well-known/')) return true
  const extension = /[^.]\.([^.]+)$/.exec(name)?.[1] ?? ''
  return extensions.has(extension.toLowerCase())
}
