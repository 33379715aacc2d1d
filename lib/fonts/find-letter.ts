import type { Place } from '../diagnostics/diagnostic.ts'
import { createLocator } from '../diagnostics/locate.ts'
import type { SourceFile } from '../text/source-file.ts'

/**
 * Where a character stands in the sources: in the first of them that has it. One that stands in none,
 * because the writer spelt it `&hearts;`, is placed in the first source as a whole.
 */
export function findLetter(letter: string, sources: readonly SourceFile[]): Place {
  for (const source of sources) {
    const start = source.text.indexOf(letter)
    if (start !== -1) return createLocator(source).place(start, start + letter.length)
  }
  return { path: sources[0]?.path ?? 'site.yaml' }
}
