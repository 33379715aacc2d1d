import type { DeployTarget } from '../../config/deploy-target.ts'

/** What goes where. Both are absolute or on another machine, and end in a slash. */
export interface Transfer {
  /** The folder that is sent, whose contents become those of the target. */
  readonly source: string
  readonly target: string
  /** Paths below the target that are never deleted. */
  readonly protect: readonly string[]
}

/**
 * A run of rsync. `plan` only looks; `assets` sends what pages show, `site` everything and deletes
 * what is no longer there, but no more than so many files and folders.
 */
export type Run =
  | { readonly kind: 'plan' }
  | { readonly kind: 'assets' }
  | { readonly kind: 'site'; readonly deletions: number }

/**
 * The same for every run, and known to openrsync of macOS too. Checksums (`c`), because a page that
 * changed may have kept size and time. No times (no `t`): a site built on another machine would give
 * every file there a new one, and readers would fetch again what they have. Permissions (`p`), or
 * the umask of the server hides the site; delayed updates, so that a connection that breaks off
 * leaves the old site whole.
 */
const common = [
  '-rlpci',
  '--delay-updates',
  '--safe-links',
  '--chmod=D755,F644',
] as const satisfies readonly string[]

/** What certificate authorities put on the server, kumihan did not send. */
const alwaysProtected = ['P /.well-known/***']

/** Files that tell of others: they come last, when what they show is there. */
const pageEndings = ['.html', '.json', '.txt', '.xml']

/** True for a page, a feed or a list of pages; everything else is shown by one. */
export function isPage(path: string): boolean {
  return pageEndings.some((ending) => path.endsWith(ending))
}

/** The words behind `rsync`; no shell ever reads them. */
export function rsyncArguments(run: Run, { source, target, protect }: Transfer): readonly string[] {
  const filters = [...alwaysProtected, ...protect.flatMap(protection)]
  const deleting = ['--delete-delay', ...filters.map((rule) => `--filter=${rule}`)]
  if (run.kind === 'plan') return [...common, '--dry-run', ...deleting, source, target]
  if (run.kind === 'assets') {
    return [...common, ...pageEndings.map((ending) => `--exclude=*${ending}`), source, target]
  }
  // openrsync takes a limit of 0 for no limit: what deletes nothing must not be told to delete.
  const deletion = run.deletions > 0 ? [...deleting, `--max-delete=${run.deletions}`] : []
  return [...common, ...deletion, source, target]
}

/**
 * The target as rsync takes it, with the slash that is never the writer's business.
 * @example rsyncTarget({ kind: 'ssh', host: 'example.com', path: 'www' }) //=> 'example.com:www/'
 */
export function rsyncTarget(target: DeployTarget): string {
  if (target.kind === 'folder') return `${target.path}/`
  const { path } = target
  return target.kind === 'ssh' ? `${target.host}:${path}/` : `${target.address}${path}/`
}

/** A file of that name, a folder of that name, and everything in the folder. */
function protection(path: string): readonly string[] {
  const anchored = `/${path.replace(/^\/+|\/+$/g, '')}`
  return [`P ${anchored}`, `P ${anchored}/***`]
}
