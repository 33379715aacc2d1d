import type { SiteCount } from '../build-site.ts'
import type { DistSummary } from '../io/dist-folder.ts'
import { openGlance } from '../io/glance/glance.ts'
import type { Glance } from '../io/glance/glance.ts'
import type { KnownReader } from '../io/glance/known-reader.ts'
import type { DistBuildOptions } from './dist-build.ts'
import type { DistBuild } from './dist-build.ts'
import { buildMoment } from './build-moment.ts'
import { exitCode } from './command.ts'
import type { CommandCall } from './command.ts'
import { codeFiles, toolFolder } from './tool-folder.ts'

/** What is noted of a build that had nothing to complain of. */
interface SilentBuild extends Pick<DistBuildOptions, 'drafts' | 'future'> {
  readonly count: SiteCount
  /** What a build does that finds everything as it is. */
  readonly dist: DistSummary
}

/** Looks at the sources of a site, and at the tool. */
export function glanceAt({ root }: CommandCall, { out }: Pick<DistBuildOptions, 'out'>): Glance {
  const tool = [...codeFiles, 'layouts'].map((name) => ({ root: toolFolder, name }))
  return openGlance({ root, out, tool })
}

/**
 * What a build would come to, if a look from outside is enough to know: since the last one nothing
 * was touched, no article has come due, and there was nothing to complain of.
 */
export function recallDist(
  { terminal }: CommandCall,
  { drafts, future }: Pick<DistBuildOptions, 'drafts' | 'future'>,
  glance: Glance,
): DistBuild | undefined {
  const known = glance.standing() as SilentBuild | undefined
  if (!known || known.drafts !== drafts || known.future !== future) return undefined
  const { count, dist } = known
  const { from, until } = count.valid
  const now = buildMoment(terminal.now())
  if (!future && (now < from || until <= now)) return undefined
  return { exit: exitCode.done, list: [], count, dist }
}

/** Notes for the next build what this one has seen and made, unless dist/ stayed as it was. */
export function noteBuild(
  { glance, reader }: { readonly glance: Glance; readonly reader: KnownReader },
  { drafts, future }: DistBuildOptions,
  { count, dist, site, list, sources }: DistBuild,
  begun: number,
): void {
  if (!count || !dist || !site) return
  const silent: SilentBuild = {
    drafts,
    future,
    count,
    dist: { ...dist, written: 0, removed: 0, unchanged: site.length },
  }
  // Fonts may lie where nobody looks.
  const outcome = list.length === 0 && !sources?.fonts?.length ? silent : null
  glance.note({ outcome, begun, keys: reader.keys, site })
}
