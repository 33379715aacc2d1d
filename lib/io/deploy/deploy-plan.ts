import type { Manifest } from '../output/manifest.ts'
import type { ItemizedChanges } from './itemized-changes.ts'

/** What a deployment would do to the target, and what the guard needs to know of it. */
export interface DeployPlan extends ItemizedChanges {
  /** Size of the files that would be sent, in bytes. */
  readonly bytes: number
  /** How many files lie at the target now, those that are protected not counted. */
  readonly filesThere: number
  /** True when kumihan does not remember having sent anything to this target. */
  readonly isFirst: boolean
  /** Those of the deleted files that kumihan does not know to have sent. */
  readonly unknown: readonly string[]
}

/** Makes a plan from what rsync would do, what is to be sent, and what was sent before. */
export function makePlan(
  changes: ItemizedChanges,
  { files }: Manifest,
  published: ReadonlySet<string> | undefined,
): DeployPlan {
  const { added, changed, deleted } = changes
  const sizes = new Map(files.map(({ path, size }) => [path, size]))
  const sum = [...added, ...changed].reduce((total, path) => total + (sizes.get(path) ?? 0), 0)
  return {
    ...changes,
    bytes: sum,
    filesThere: files.length - added.length + deleted.length,
    isFirst: published === undefined,
    unknown: deleted.filter((path) => !published?.has(path)),
  }
}

/** True when the target is the site already. */
export function isUpToDate({ added, changed, reopened, deletions }: ItemizedChanges): boolean {
  return added.length + changed.length + reopened.length + deletions === 0
}
