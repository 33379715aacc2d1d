import type { SiteSources } from './article/sources.ts'
import { buildFiles } from './build-site.ts'
import { arrangeDiagnostics } from './diagnostics/arrange.ts'
import { collectDiagnostics } from './diagnostics/collect.ts'
import type { Diagnostic } from './diagnostics/diagnostic.ts'
import type { MessageLanguage } from './diagnostics/message-language.ts'
import type { OutputFile } from './page/output-file.ts'
import { readIgnores } from './site/heed-ignores.ts'

export interface SiteOptions {
  /** Articles dated after this moment (milliseconds since 1970) are left out; none without it. */
  readonly now?: number
  /** Whether articles after `now` are published all the same; `false`. */
  readonly future?: boolean
  /** Whether drafts get their pages; `true`. */
  readonly drafts?: boolean
  /** The language of diagnostics; `ja`. */
  readonly messages?: MessageLanguage
}

export interface BuiltSite {
  /** Every file of the site; empty when a diagnostic is an error: half a site is none. */
  readonly files: readonly OutputFile[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Builds a site in memory. Reads and writes no file, knows no clock, prints nothing. Fonts cannot be cut
 * without starting a worker: a site that names some is built without them, and a warning says so.
 */
export function buildSite(sources: SiteSources, options: SiteOptions = {}): BuiltSite {
  const { now = Infinity, future = false, drafts = true, messages = 'ja' } = options
  const { report, list } = collectDiagnostics(messages)
  const files = Array.from(buildFiles(sources, { now, future, drafts }, report), (file) =>
    'contents' in file
      ? { path: file.path, contents: file.contents }
      : { path: file.outputPath, contents: file.source.read() },
  )
  const failed = list.some(({ severity }) => severity === 'error')
  const heard = readIgnores(sources).heed(list)
  return { files: failed ? [] : files, diagnostics: arrangeDiagnostics(heard, messages) }
}
