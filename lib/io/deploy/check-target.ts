import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import type { DeployTarget } from '../../config/deploy-target.ts'
import type { TargetRefusal } from '../../diagnostics/catalogue/deploy.ts'
import { usageProblem } from '../environment-problem.ts'
import type { DistPaths } from '../output/dist-paths.ts'
import { realPath, sourceFolders } from '../output/resolve-out.ts'
import { contains } from '../shown-path.ts'

/** What a folder of this machine may not be, for what is not of the site is deleted there. */
const refusals: readonly {
  readonly reason: TargetRefusal
  readonly test: (folder: string, paths: DistPaths) => boolean
}[] = [
  {
    reason: 'is-output',
    test: (folder, { dist }) => contains(dist, folder),
  },
  {
    reason: 'contains-site',
    test: (folder, { root }) =>
      contains(folder, root) || sourceFolders.some((name) => contains(join(root, name), folder)),
  },
  { reason: 'home', test: (folder) => contains(folder, realPath(homedir())) },
]

/**
 * The target with a folder of this machine resolved; throws a usage problem when a site must not be
 * put there.
 */
export function checkTarget(target: DeployTarget, paths: DistPaths): DeployTarget {
  if (target.kind !== 'folder') return target
  const path = realPath(resolve(paths.root, target.path))
  const refusal = refusals.find(({ test }) => test(path, paths))
  if (refusal === undefined) return { kind: 'folder', path }
  throw usageProblem('deploy-target-refused', { path: target.path }, { reason: refusal.reason })
}
