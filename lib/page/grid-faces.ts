/** What a reader may never open is no reason to fetch a face. */
const closed = /<details\b[\s\S]*?<\/details>/g

/**
 * The faces of GridBox that an article's drawings are shown in, as addresses for the filter `url`: so
 * that a page can ask for them before its stylesheet has come.
 * @example gridFaces('<pre><span class="k1">─</span></pre>') //=> ['/fonts/GridBox1.woff2']
 */
export function gridFaces(html: string): readonly string[] {
  if (!html.includes('class="k')) return []
  const shown = html.replaceAll(closed, '')
  return [1, 2]
    .filter((cells) => shown.includes(`class="k${cells}"`))
    .map((cells) => `/fonts/GridBox${cells}.woff2`)
}
