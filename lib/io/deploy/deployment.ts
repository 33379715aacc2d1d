import type { DeployTarget } from '../../config/deploy-target.ts'
import type { Place } from '../../diagnostics/diagnostic.ts'
import { EnvironmentProblem, environmentProblem } from '../environment-problem.ts'
import { distPaths } from '../output/dist-paths.ts'
import type { DistPaths } from '../output/dist-paths.ts'
import { takeLock } from '../output/lock.ts'
import type { Lock } from '../output/lock.ts'
import type { Manifest } from '../output/manifest.ts'
import { verifyDist } from '../verify-dist.ts'
import { checkTarget } from './check-target.ts'
import { isUpToDate, makePlan } from './deploy-plan.ts'
import type { DeployPlan } from './deploy-plan.ts'
import { explainRsync, hasSucceeded } from './explain-rsync.ts'
import { readItemizedChanges } from './itemized-changes.ts'
import type { JudgedPlan } from './judge-plan.ts'
import { publishedFiles } from './published-files.ts'
import { isPage, rsyncArguments, rsyncTarget } from './rsync-arguments.ts'
import type { Run } from './rsync-arguments.ts'
import { runRsync } from './run-rsync.ts'
import type { RsyncOptions, RsyncRun } from './run-rsync.ts'

export interface DeployRequest {
  /** The site's root, and its output folder, from the root when relative. */
  readonly root: string
  readonly out: string
  readonly target: DeployTarget
  readonly protect: readonly string[]
  /** Asked now and then whether the person wants to stop. */
  readonly interrupted: () => Promise<boolean>
  /** For tests: another program than `rsync`. */
  readonly program?: string
}

/** A site that is what was built, byte for byte, and the place that it goes to. */
export interface Deployment {
  /** How messages name the target. */
  readonly place: Place
  /** Looks what would change at the target, without touching it. */
  readonly plan: () => Promise<DeployPlan>
  /** Makes the target the site, in two passes. `advance` is told of files as they go. */
  readonly send: (plan: JudgedPlan, advance: (files: number) => void) => Promise<void>
  /** Lets others build again. */
  readonly close: () => void
}

/** So many files are named that are not what was built. */
const namedDifferences = 5

/**
 * Opens the way from dist/ to the target: until `close` no build changes dist/, and what lies there
 * has been compared with its manifest, now and once more before it is sent. Every function may end in an `EnvironmentProblem`.
 */
export function openDeployment(request: DeployRequest): Deployment {
  const { root, out, protect, program = 'rsync', interrupted } = request
  const paths = distPaths(root, out)
  const target = checkTarget(request.target, paths)
  const lock = takeLock(paths)
  const manifest = releasingIfBad(lock, () => verified(request, paths))
  const transfer = { source: `${paths.dist}/`, target: rsyncTarget(target), protect }
  const place = { path: nameOf(target) }
  const published = publishedFiles(paths.memory, place.path)
  const files = manifest.files.map(({ path }) => path)

  async function run(kind: Run, advance?: RsyncOptions['advance']): Promise<RsyncRun> {
    const options = { program, interrupted, ...(advance && { advance }) }
    const done = await runRsync(rsyncArguments(kind, transfer), options)
    if (!hasSucceeded(done)) throw explainRsync(done, target, place)
    return done
  }

  return {
    place,
    plan: async () => {
      const { output } = await run({ kind: 'plan' })
      const plan = makePlan(readItemizedChanges(output), manifest, published.read())
      // What lies there is this very site, whoever sent it.
      if (isUpToDate(plan)) published.write(files)
      return plan
    },
    send: async (plan, advance) => {
      // A person may have thought about the plan for an hour, and cleaned up meanwhile.
      verified(request, paths)
      // Whatever happens on the way, what may have arrived is known to be ours.
      published.write([...new Set([...(published.read() ?? []), ...files])])
      const hasAssets = [...plan.added, ...plan.changed].some((path) => !isPage(path))
      if (hasAssets) await run({ kind: 'assets' }, advance)
      await run({ kind: 'site', deletions: plan.deletions }, advance)
      published.write(files)
    },
    close: lock.release,
  }
}

/**
 * The files that earlier deployments have put at a target, as far as this machine knows; `undefined`
 * when it sent nothing there.
 */
export function readPublished(root: string, target: DeployTarget): ReadonlySet<string> | undefined {
  try {
    const paths = distPaths(root, 'dist')
    return publishedFiles(paths.memory, nameOf(checkTarget(target, paths))).read()
  } catch (error) {
    // Such a target is told of when somebody publishes to it.
    if (error instanceof EnvironmentProblem) return undefined
    throw error
  }
}

/** What a target is called in messages, and under what name it is remembered. */
function nameOf(target: DeployTarget): string {
  return rsyncTarget(target).slice(0, -1)
}

/** The manifest of dist/; throws when dist/ is not what it says. */
function verified({ root, out }: DeployRequest, { shown }: DistPaths): Manifest {
  const { manifest, differences } = verifyDist(root, out)
  const names = differences.slice(0, namedDifferences).map(({ path }) => path)
  const count = manifest === undefined ? 0 : differences.length
  if (manifest !== undefined && manifest.files.length > 0 && count === 0) return manifest
  throw environmentProblem('dist-unverified', { path: shown }, { names, count })
}

function releasingIfBad<T>(lock: Lock, look: () => T): T {
  try {
    return look()
  } catch (error) {
    lock.release()
    throw error
  }
}
