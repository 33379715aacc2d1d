import { hash } from 'node:crypto'
import { basename, dirname, join, relative, sep } from 'node:path'
import { shownPath } from '../shown-path.ts'
import { resolveOut } from './resolve-out.ts'

/** Where everything of one output folder lies; all absolute but `shown`. */
export interface DistPaths {
  /** The site's root. */
  readonly root: string
  /** The output folder itself. */
  readonly dist: string
  /** How messages name it: from the site's root, with `/`, where it lies below that. */
  readonly shown: string
  /** What lies beside it: only there is a rename sure to stay on one file system. */
  readonly parent: string
  /** Where a build makes the new site, and where it puts the old one. */
  readonly temporary: (build: string) => string
  readonly replaced: (build: string) => string
  /** Who is building into it. Beside it, so that two sites with one output see each other. */
  readonly lock: string
  /** The folder of what kumihan remembers about a site. */
  readonly memory: string
  /** What builds of this output folder remember; without an extension. */
  readonly memoryOfDist: string
  /** What dist/ holds; one for each output folder of a site. */
  readonly manifest: string
  /** The manifest of a site that is about to become dist/. */
  readonly pending: string
}

/** The paths for `--out`; throws a usage problem when that can't be an output folder. */
export function distPaths(siteRoot: string, out: string): DistPaths {
  const { root, dist } = resolveOut(siteRoot, out)
  const parent = dirname(dist)
  const name = basename(dist)
  const memory = join(root, '.kumihan')
  // Relative to the root: a site that is moved as a whole keeps its memory.
  const key = hash('sha256', relative(root, dist).split(sep).join('/')).slice(0, 8)
  return {
    root,
    dist,
    shown: shownPath(root, dist),
    parent,
    temporary: (build) => join(parent, `.${name}.tmp-${build}`),
    replaced: (build) => join(parent, `.${name}.old-${build}`),
    lock: join(parent, `.${name}.lock`),
    memory,
    memoryOfDist: join(memory, `${name}-${key}`),
    manifest: join(memory, `${name}-${key}.json`),
    pending: join(memory, `${name}-${key}.pending.json`),
  }
}
