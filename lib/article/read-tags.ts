import { normalizeText } from '../text/normalize.ts'
import type { FrontMatter } from './front-matter.ts'

/** The tags in the writer's order, NFC, each once. */
export function readTags({ fields, itemPlace, report }: FrontMatter): readonly string[] {
  const tags = new Set<string>()
  for (const [index, value] of (fields.tags ?? []).entries()) {
    if (value === '') report('empty-tag', itemPlace('tags', index), {})
    else tags.add(normalizeText(value))
  }
  return [...tags]
}
