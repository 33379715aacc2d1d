import type { SiteSources } from '../article/sources.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'

/**
 * The diagnostics that the writer wants to hear of. What reads the writer's wishes is loaded only
 * where there are some: most builds have nothing to silence.
 */
export async function heedIgnores(
  list: readonly Diagnostic[],
  sources: SiteSources,
): Promise<readonly Diagnostic[]> {
  if (list.every(({ severity }) => severity === 'error')) return list
  // No other article is asked for its text.
  const complained = new Set(list.map(({ place }) => place.path))
  const articles = sources.articles.filter(({ path }) => complained.has(path))
  const isWished =
    sources.settings?.text.includes('ignore') === true ||
    articles.some(({ text }) => text.includes('kumihan-ignore'))
  if (!isWished) return list
  const { readIgnores } = await import('../site/heed-ignores.ts')
  return readIgnores({ ...sources, articles }).heed(list)
}
