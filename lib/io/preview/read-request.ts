/** What somebody asks the preview server for, judged before anything is looked up. */
export type PreviewRequest =
  | { readonly kind: 'refused'; readonly status: 400 | 403 | 405; readonly reason: string }
  /** The changes of the site, as they come. */
  | { readonly kind: 'events' }
  /** A file of the script in the page: `main.js`. */
  | { readonly kind: 'client'; readonly name: string }
  /** A path of the site, decoded, NFC: `/blog/図.png`. */
  | { readonly kind: 'site'; readonly path: string }

/** What belongs to the preview and not to the site. No file of a site has a dot in front. */
export const previewFolder = '/.kumihan/'

/** Names by which a browser on this machine calls it. The port may be another one, of a tunnel. */
const ownHost = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i

/**
 * Decides what a request is for. A page of another site that makes its own name lead to this
 * machine (DNS rebinding) is known by its Host and refused, as are paths with a way out of a folder.
 */
export function readRequest(
  method: string | undefined,
  url: string | undefined,
  host: string | undefined,
): PreviewRequest {
  if (method !== 'GET' && method !== 'HEAD') return refuse(405, 'only GET and HEAD')
  if (host === undefined || !ownHost.test(host)) return refuse(403, 'this name is not served here')
  const path = decodePath(url ?? '')
  if (path === undefined) return refuse(400, 'this is no path')
  if (path === `${previewFolder}events`) return { kind: 'events' }
  const client = /^client\/(?<name>[a-z-]+\.js)$/.exec(path.replace(previewFolder, ''))?.groups
  if (path.startsWith(previewFolder) && client?.['name'] !== undefined) {
    return { kind: 'client', name: client['name'] }
  }
  return { kind: 'site', path }
}

/** Decodes once. What still looks encoded then is part of a name. */
function decodePath(url: string): string | undefined {
  const path = decode(/^[^?#]*/.exec(url)?.[0] ?? '')
  if (path === undefined || !path.startsWith('/') || /[\\\0]/.test(path)) return undefined
  return path.split('/').some((name) => name === '.' || name === '..')
    ? undefined
    : path.normalize('NFC')
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

function refuse(status: 400 | 403 | 405, reason: string): PreviewRequest {
  return { kind: 'refused', status, reason }
}
