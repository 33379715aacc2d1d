import type { Settings } from '../config/settings.ts'
import type { Report } from '../diagnostics/diagnostic.ts'
import { importHtml } from './html/import-html.ts'
import type { ImportPlan, OldFile } from './old-site.ts'

/**
 * What becomes of an old site in this one: its articles as Markdown with front matter, its pictures
 * and files, each at the address that it had. Nothing is read or written here.
 *
 * @param enter told of each file before work on it begins, to name it in a failure
 */
export function importSite(
  files: readonly OldFile[],
  settings: Settings,
  report: Report,
  enter: (path: string) => void = () => {},
): ImportPlan {
  return importHtml(files, settings, report, enter)
}
