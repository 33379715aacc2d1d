import type { SourceFile } from '../article/article.ts'
import type { Settings } from '../config/settings.ts'
import type { Report } from '../diagnostics/diagnostic.ts'
import { recordProblems } from '../diagnostics/problem.ts'
import type { BuildMemory } from '../text/build-memory.ts'
import { fingerprint } from '../text/fingerprint.ts'
import { loadLayouts } from './layouts.ts'
import type { Layouts } from './layouts.ts'

/** Loads the layouts; when an earlier build found them sound, they are not tried again. */
export function loadKnownLayouts(
  files: readonly SourceFile[],
  settings: Settings,
  memory: BuildMemory,
  report: Report,
): Layouts {
  const key = fingerprint('layouts', memory.tool, JSON.stringify([files, settings]))
  if (memory.recall(key)) return loadLayouts(files, settings, report, { knownSound: true })
  const record = recordProblems(report)
  const layouts = loadLayouts(files, settings, record.report)
  if (record.problems.length === 0) memory.remember(key, 'sound')
  return layouts
}
