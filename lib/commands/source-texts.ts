import type { SiteSources } from '../article/sources.ts'

/** Finds the text of a source file by its path, so that a message can show the line it speaks of. */
export function sourceTexts(
  sources: SiteSources | undefined,
): (path: string) => string | undefined {
  let texts: ReadonlyMap<string, string> | undefined
  return (path) => {
    texts ??= collect(sources)
    return texts.get(path)
  }
}

function collect(sources: SiteSources | undefined): ReadonlyMap<string, string> {
  if (!sources) return new Map()
  const { articles, layouts, settings } = sources
  const files = [...articles, ...layouts, ...(settings ? [settings] : [])]
  return new Map(files.map(({ path, text }) => [path, text]))
}
