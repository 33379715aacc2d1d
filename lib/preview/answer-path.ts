import type { Answer } from '../io/preview/preview-server.ts'
import { encodePath } from '../text/encode-path.ts'
import type { PreviewedSite } from './previewed-site.ts'

/** Where in a site a path of its server leads. */
export type PathTarget =
  | { readonly kind: 'file'; readonly outputPath: string; readonly contents: string | Uint8Array }
  | Extract<Answer, { readonly kind: 'redirect' }>
  /** `outputPath` is where the file would lie. */
  | { readonly kind: 'missing'; readonly outputPath: string }

/**
 * Looks up a path as a web server would that has the site at its base path: a folder stands for its
 * index.html, and what lies outside of the site leads to its front page.
 *
 * @param path decoded: `/blog/図.png`
 * @param basePath percent-encoded: empty, or `/blog`
 */
export function answerPath(
  read: PreviewedSite['read'],
  path: string,
  basePath: string,
): PathTarget {
  const base = decodeURI(basePath)
  if (path !== base && !path.startsWith(`${base}/`)) {
    return path === '/'
      ? { kind: 'redirect', location: `${basePath}/` }
      : { kind: 'missing', outputPath: path.slice(1) }
  }
  if (path === base) return { kind: 'redirect', location: `${basePath}/` }
  const name = path.slice(base.length + 1)
  const outputPath = name === '' || name.endsWith('/') ? `${name}index.html` : name
  const contents = read(outputPath)
  if (contents !== undefined) return { kind: 'file', outputPath, contents }
  return read(`${name}/index.html`) === undefined
    ? { kind: 'missing', outputPath }
    : { kind: 'redirect', location: `${basePath}/${encodePath(name)}/` }
}
