import { posix } from 'node:path'
import { createLocator } from '../../diagnostics/locate.ts'
import type { Report } from '../../diagnostics/diagnostic.ts'
import { nearest } from '../../diagnostics/nearest.ts'
import { normalizeSource, normalizeText } from '../../text/normalize.ts'
import { decodeUri } from '../addresses/uri.ts'
import type { CopiedFile } from '../files/copied-files.ts'
import type { Inventory } from './inventory.ts'

/** `url(fonts/a.woff2)`, `url("a.png")`, `@import 'b.css'`; comments are taken first. */
const reference =
  /\/\*[^]*?\*\/|\burl\(\s*(?:"([^"\n]*)"|'([^'\n]*)'|([^\s"'()]+))\s*\)|@import\s+(?:"([^"\n]*)"|'([^'\n]*)')/g

/** Reports fonts, pictures and stylesheets that the stylesheets of layouts/ name and the site lacks. */
export function checkStylesheets(
  copies: readonly CopiedFile[],
  { byOutput }: Inventory,
  basePath: string,
  report: Report,
): void {
  for (const { source, outputPath } of copies) {
    if (!/^layouts\/.*\.css$/.test(source.path)) continue
    const file = {
      path: source.path,
      text: normalizeSource(Buffer.from(source.read()).toString('utf8')),
    }
    for (const { 0: found, index, ...groups } of file.text.matchAll(reference)) {
      const href = groups[1] ?? groups[2] ?? groups[3] ?? groups[4] ?? groups[5]
      if (href === undefined || /^(?:[a-z][a-z\d+.-]*:|\/\/|#)/i.test(href)) continue
      const path = pathBelowDist(href, outputPath, basePath)
      if (byOutput.has(path)) continue
      const start = index + found.indexOf(href)
      const place = createLocator(file).place(start, start + href.length)
      const guess = nearest(path, [...byOutput.keys()])
      const caseOnly = guess !== undefined && guess.toLowerCase() === path.toLowerCase()
      const known = guess && posix.relative(posix.dirname(outputPath), guess)
      report('missing-file', place, {
        href,
        nearest: known ? [known] : [],
        caseOnly,
        from: 'layout',
      })
    }
  }
}

/** Where an address of a stylesheet leads: from its own folder, or from the site's root. */
function pathBelowDist(href: string, stylesheet: string, basePath: string): string {
  const [bare = ''] = href.split(/[?#]/, 1)
  const path = bare.startsWith(`${basePath}/`)
    ? bare.slice(basePath.length + 1)
    : posix.join(posix.dirname(stylesheet), bare)
  return normalizeText(decodeUri(path))
}
