/**
 * Where the share image of a page lies below dist/.
 *
 * @example sharePath('dns/index.html') //=> 'share/dns/index.png'
 */
export function sharePath(outputPath: string): string {
  return `share/${outputPath.replace(/\.html?$/, '')}.png`
}
