import { normalizeText } from '../text/normalize.ts'
import type { YamlNode } from '../data/yaml-node.ts'
import type { FrontMatter } from './front-matter.ts'

/** The tags in the writer's order, NFC, each once. */
export function readTags({ fields, itemPlace, report, written }: FrontMatter): readonly string[] {
  const tags = new Set<string>()
  for (const [index, value] of (fields.tags ?? []).entries()) {
    if (value === '') {
      report('empty-tag', itemPlace('tags', index), { nested: isNested(written('tags'), index) })
    } else tags.add(normalizeText(value))
  }
  return [...tags]
}

/** `[a, [b]]`, or `- a: b` */
function isNested(tags: YamlNode | undefined, index: number): boolean {
  return tags?.kind === 'list' && tags.items[index]?.kind !== 'scalar'
}
