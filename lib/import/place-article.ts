import { checkOutputPath, leadsOut } from '../article/name-rules.ts'
import { addressOfFile } from '../article/read-address.ts'
import type { Settings } from '../config/settings.ts'
import { normalizeText } from '../text/normalize.ts'

/** Where an article goes, and what its front matter has to say about its address. */
export interface ArticlePlace {
  /** From the site's root: `articles/2019/mail.md`. */
  readonly path: string
  /** The old address where the path alone would give another one. */
  readonly permalink: string | undefined
}

const quiet = () => {}

/**
 * The place of an article whose page is to stay at its address. `undefined` when no article can lie
 * there, because the site's own pages do, or because of its name.
 *
 * @param address decoded, from the site's home without `/` in front: `2019/mail.html`, `about/`
 * @param path below articles/, where the file shall lie; by default where the address says
 */
export function placeArticle(
  address: string,
  settings: Settings,
  path = pathFor(address),
): ArticlePlace | undefined {
  const wanted = normalizeText(outputPathFor(address))
  const origin = { from: 'permalink', place: () => ({ path }), report: quiet } as const
  if (leadsOut(`/${address}`) || !checkOutputPath(wanted, origin)) return undefined
  const full = `articles/${path}`
  const usual = addressOfFile({ path: full, text: '' }, settings, quiet).outputPath
  const shown = `/${wanted.replace(/(^|\/)index\.html$/, '$1')}`
  return { path: full, permalink: usual === wanted ? undefined : shown }
}

/** `a/b.html`, `a/b.htm` → `a/b.md`; `a/` → `a/index.md`; `a/b` → `a/b.md`. */
function pathFor(address: string): string {
  const path = normalizeText(address)
  if (path === '' || path.endsWith('/')) return `${path}index.md`
  return `${path.replace(/\.x?html?$/i, '')}.md`
}

/** The file that a server sends for an address; what has no ending is a folder to it. */
function outputPathFor(address: string): string {
  if (address === '' || address.endsWith('/')) return `${address}index.html`
  return /\.html?$/i.test(address) ? address : `${address}/index.html`
}
