import type { SiteSources } from '../article/sources.ts'
import type { SiteCount } from '../build-site.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { DistSummary } from '../io/dist-folder.ts'
import type { ManifestFile } from '../io/output/manifest.ts'
import type { ExitCode } from './command.ts'

/** How a site is built into its output folder. */
export interface DistBuildOptions {
  /** The output folder, from the site's root when relative. */
  readonly out: string
  readonly drafts: boolean
  readonly future: boolean
  /** Whether a warning, too, leaves dist/ as it was. */
  readonly strict: boolean
  /** Whether to use what earlier builds worked out; `true`. */
  readonly cache?: boolean
}

/** What became of the output folder. */
export interface Outcome {
  readonly exit: ExitCode
  readonly count?: SiteCount | undefined
  /** `undefined` when the folder stays as it was. */
  readonly dist?: DistSummary | undefined
  /** All files of the site, as they lie on the disk; `undefined` when the folder stays as it was. */
  readonly site?: readonly ManifestFile[]
}

/** What became of a build. */
export interface DistBuild extends Outcome {
  /** What was reported and the writer wants to hear of, in the order of the reports. */
  readonly list: readonly Diagnostic[]
  /** `undefined` when the sources could not be read. */
  readonly sources?: SiteSources | undefined
}
