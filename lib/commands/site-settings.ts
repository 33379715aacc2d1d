import { readSettings } from '../config/read-settings.ts'
import type { Settings } from '../config/settings.ts'
import { collectDiagnostics } from '../diagnostics/collect.ts'
import { formatDiagnostics } from '../diagnostics/format-diagnostic.ts'
import { readSettings as readSettingsFile } from '../io/read-sources.ts'
import { UsageError } from './command.ts'
import type { CommandCall } from './command.ts'

/**
 * The settings of the site that a command works on. Tells what is wrong with them and gives
 * `undefined` when they can't be used.
 *
 * @throws UsageError when the folder is no site
 */
export function siteSettings({ root, language, terminal }: CommandCall): Settings | undefined {
  const { report, list } = collectDiagnostics(language)
  const file = readSettingsFile(root, report)
  if (!file) throw noSite
  const settings = readSettings(file, report)
  if (!settings) {
    const sourceText = () => file.text
    terminal.tell(formatDiagnostics(list, { language, sourceText }))
  }
  return settings
}

/** What to say of a folder without site.yaml. */
export const noSite = new UsageError({
  ja: 'このフォルダーに site.yaml がありません。サイトのフォルダーで動かすか、--root で指定してください',
  en: 'there is no site.yaml in this folder; go to the folder of a site, or name it with --root',
})
