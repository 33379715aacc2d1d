import type { Place } from '../diagnostics/diagnostic.ts'
import { createLocator } from '../diagnostics/locate.ts'
import type { SourceFile } from '../text/source-file.ts'

/** Where a value stands in site.yaml, which the settings have by now without their places. */
export function placeInSettings(value: string, source: SourceFile | undefined): Place {
  const start = source?.text.indexOf(value) ?? -1
  if (!source || start === -1) return { path: 'site.yaml' }
  return createLocator(source).place(start, start + value.length)
}
