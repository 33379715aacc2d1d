import type { SiteSources } from '../article/sources.ts'
import { UnlikeItsName } from '../io/glance/unlike-its-name.ts'
import type { SourceFile } from '../text/source-file.ts'

/** Finds the text of a source file by its path, so that a message can show the line it speaks of. */
export function sourceTexts(
  sources: SiteSources | undefined,
): (path: string) => string | undefined {
  let files: ReadonlyMap<string, SourceFile> | undefined
  return (path) => {
    files ??= collect(sources)
    try {
      return files.get(path)?.text
    } catch (error) {
      // Changed in the very moment: the line that is meant may not be there any more.
      if (error instanceof UnlikeItsName) return undefined
      throw error
    }
  }
}

function collect(sources: SiteSources | undefined): ReadonlyMap<string, SourceFile> {
  if (!sources) return new Map()
  const { articles, layouts, settings } = sources
  const files = [...articles, ...layouts, ...(settings ? [settings] : [])]
  return new Map(files.map((file) => [file.path, file]))
}
