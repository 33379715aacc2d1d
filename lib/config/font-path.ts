/** Files that hold one font. A collection (.ttc) holds several, and nothing says which is meant. */
const fontFile = /\.(?:ttf|otf|woff2?)$/i

/** True for a path from the site's root that can lead to a font. */
export function isFontPath(path: string): boolean {
  return fontFile.test(path) && !/^(?:[a-z]+:|[/\\~])/i.test(path) && !path.includes('\\')
}
