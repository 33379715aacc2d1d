import { extname, posix } from 'node:path'

/**
 * What is copied to the site: what a page can show and what a reader can save. Pages and scripts
 * are not among it; they would go around everything that is checked.
 */
const extensions: ReadonlySet<string> = new Set(
  [
    'png jpg jpeg gif webp avif svg ico apng', // images
    'mp3 m4a aac ogg oga opus wav flac mp4 m4v webm ogv mov vtt', // sound, film, subtitles
    'woff2 woff ttf otf', // fonts
    'pdf epub txt csv tsv json geojson xml yaml toml diff patch', // documents, data
    'zip gz tgz bz2 xz zst tar 7z', // archives
    'xlsx docx pptx ods odt odp', // office
    'asc sig sha256', // signatures
  ].flatMap((line) => line.split(' ')),
)

/** Those whom the layouts need besides. */
const layoutExtensions: ReadonlySet<string> = new Set(['css', 'js', 'webmanifest'])

/** Files that hosts look for by name. */
const names: ReadonlySet<string> = new Set([
  'CNAME',
  'LICENSE',
  '_headers',
  '_redirects',
  '.htaccess',
  '.nojekyll',
])

/**
 * Tells whether a file of articles/ or layouts/ is copied to the site as it is.
 * @example isCopied('articles/dns/map.PNG') //=> true
 */
export function isCopied(path: string): boolean {
  const extension = extname(path).slice(1).toLowerCase()
  return (
    extensions.has(extension) ||
    names.has(posix.basename(path)) ||
    (path.startsWith('layouts/') && layoutExtensions.has(extension))
  )
}
