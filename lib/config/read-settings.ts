import { readWhole } from '../data/read-fields.ts'
import { readYaml } from '../data/read-yaml.ts'
import { watchErrors } from '../diagnostics/collect.ts'
import type { Report } from '../diagnostics/diagnostic.ts'
import { createLocator } from '../diagnostics/locate.ts'
import type { SourceFile } from '../text/source-file.ts'
import { settingsSchema } from './settings-schema.ts'
import type { Settings } from './settings.ts'

/**
 * The site's settings from site.yaml (`undefined`: there is none). Reports every mistake of the file
 * at its place; `undefined` when there is any.
 */
export function readSettings(source: SourceFile | undefined, report: Report): Settings | undefined {
  if (!source) {
    report('settings-missing', { path: 'site.yaml' }, {})
    return undefined
  }
  const { text } = source
  const watch = watchErrors(report)
  const reading = { text, locator: createLocator(source), report: watch.report }
  const map = readYaml({ ...reading, start: 0, end: text.length })
  const settings = map && readWhole(settingsSchema, map, { ...reading, within: 'settings' })
  return watch.failed() ? undefined : settings
}
