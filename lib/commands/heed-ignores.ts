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
  const { settings, articles } = sources
  const isWished =
    settings?.text.includes('ignore:') === true ||
    articles.some(({ text }) => text.includes('kumihan-ignore'))
  if (!isWished || list.every(({ severity }) => severity === 'error')) return list
  const { readIgnores } = await import('../site/heed-ignores.ts')
  return readIgnores(sources).heed(list)
}
