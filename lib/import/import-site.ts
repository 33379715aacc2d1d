import type { Settings } from '../config/settings.ts'
import type { Report } from '../diagnostics/diagnostic.ts'
import { importHtml } from './html/import-html.ts'
import { importMarkdown } from './markdown/import-markdown.ts'
import { kinds } from './markdown/kinds.ts'
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
  const rule = kinds.find(({ matches }) => matches(files))
  if (!rule) return importHtml(files, settings, report, enter)
  const plan = importMarkdown(files, rule, settings, report, enter)
  if (rule.kind !== 'markdown') return plan
  const html = importHtml(files, settings, report, enter)
  const taken = new Set(plan.articles.map(({ path }) => path))
  return {
    ...plan,
    articles: [...plan.articles, ...html.articles.filter(({ path }) => !taken.has(path))],
  }
}
