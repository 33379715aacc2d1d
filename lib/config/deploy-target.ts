/** Where a site is published, as rsync tells the three ways apart. */
export type DeployTarget =
  /** A folder of this machine; from the site's root when relative. */
  | { readonly kind: 'folder'; readonly path: string }
  /** Over ssh: `host` as ssh takes it (`web@example.com`), `path` on the other side. */
  | { readonly kind: 'ssh'; readonly host: string; readonly path: string }
  /** An rsync daemon; `path` begins with the name of a module. */
  | { readonly kind: 'daemon'; readonly address: string; readonly path: string }

const user = '[A-Za-z0-9_][A-Za-z0-9._-]*'
const host = String.raw`(?:[A-Za-z0-9][A-Za-z0-9._-]*|\[[0-9A-Fa-f:.]+\])`
const login = `(?:${user}@)?${host}`

const daemonUrl = new RegExp(`^(rsync://${login}(?::\\d+)?/)(.*)$`, 'u')
const daemonModule = new RegExp(`^(${login}::)(.*)$`, 'u')
// Not the two slashes of a URL.
const overSsh = new RegExp(`^(${login}):(?!//)(.*)$`, 'u')

/**
 * What `deploy.target` means; `undefined` when rsync could take it for something else. Names cannot
 * begin with a hyphen (an option for ssh), and paths on the other side have nothing that its shell
 * would read: older versions of rsync hand them over as they are.
 * @example readDeployTarget('web@example.com:/var/www/notes/')
 *   //=> { kind: 'ssh', host: 'web@example.com', path: '/var/www/notes' }
 */
export function readDeployTarget(text: string): DeployTarget | undefined {
  const [, url, urlPath = ''] = daemonUrl.exec(text) ?? daemonModule.exec(text) ?? []
  if (url !== undefined) {
    return isRemoteFolder(urlPath)
      ? { kind: 'daemon', address: url, path: withoutSlash(urlPath) }
      : undefined
  }
  const [, server, path = ''] = overSsh.exec(text) ?? []
  if (server !== undefined) {
    return isRemoteFolder(path)
      ? { kind: 'ssh', host: server, path: withoutSlash(path) }
      : undefined
  }
  return isLocalFolder(text) ? { kind: 'folder', path: withoutSlash(text) } : undefined
}

export function isDeployTarget(text: string): boolean {
  return readDeployTarget(text) !== undefined
}

/** What somebody meant who wrote a URL, or forgot the colon. */
export function suggestDeployTarget(text: string): string | undefined {
  const guess = text
    .trim()
    .replace(/^(?:ssh|sftp|scp):\/\/([^/:]+)(?::\d+)?\//, '$1:/')
    .replace(/^([^/:]+@[^/:]+)\//, '$1:/')
  return guess !== text && isDeployTarget(guess) ? guess : undefined
}

/** A path below the target that deploy is to leave alone, with rsync's `*`: `uploads/`, `*.pdf`. */
export function isProtectedPath(text: string): boolean {
  const parts = text.split('/').filter((part) => part !== '')
  return parts.length > 0 && !parts.includes('..') && !/\p{Cc}/u.test(text)
}

/** Not a whole home folder, not a whole disk. */
function isRemoteFolder(path: string): boolean {
  const parts = path.split('/').filter((part) => !/^(?:\.?|~[^/]*)$/.test(part))
  return (
    /^[\p{L}\p{M}\p{N}/._~+@%=,:][\p{L}\p{M}\p{N}/._~+@%=,:-]*$/u.test(path) &&
    parts.length > 0 &&
    !parts.includes('..')
  )
}

/** It begins with `/`, `./` or `../`, so that a server without its colon is not taken for one. */
function isLocalFolder(path: string): boolean {
  return /^\.{0,2}\/+[^/]/.test(path) && !/\p{Cc}/u.test(path)
}

function withoutSlash(path: string): string {
  return path.replace(/\/+$/, '')
}
