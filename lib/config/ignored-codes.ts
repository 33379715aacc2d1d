import { readYaml } from '../data/read-yaml.ts'
import { valueAt } from '../data/yaml-node.ts'
import type { YamlNode } from '../data/yaml-node.ts'
import type { Place } from '../diagnostics/diagnostic.ts'
import { createLocator } from '../diagnostics/locate.ts'
import type { SourceFile } from '../text/source-file.ts'

/** An item of `check.ignore`, and where site.yaml has it. */
export interface IgnoredCode {
  readonly code: string
  readonly place: Place
}

/** What site.yaml says is to be ignored, item by item. */
export function findIgnoredCodes(source: SourceFile | undefined): readonly IgnoredCode[] {
  if (!source?.text.includes('ignore')) return []
  const { text } = source
  const locator = createLocator(source)
  const root = readYaml({ text, start: 0, end: text.length, locator, report: () => {} })
  const list = below(below(root, 'check'), 'ignore')
  const items = list?.kind === 'list' ? list.items : []
  return items.flatMap((item) =>
    item.kind === 'scalar' ? { code: item.source, place: locator.place(item.start, item.end) } : [],
  )
}

function below(node: YamlNode | undefined, key: string): YamlNode | undefined {
  return node?.kind === 'map' ? valueAt(node, key) : undefined
}
