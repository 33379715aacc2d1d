import { readEach } from '../data/read-fields.ts'
import type { EachField } from '../data/read-fields.ts'
import { readYaml } from '../data/read-yaml.ts'
import { valueAt } from '../data/yaml-node.ts'
import type { YamlMap, YamlNode } from '../data/yaml-node.ts'
import type { Place, Report } from '../diagnostics/diagnostic.ts'
import type { Locator } from '../diagnostics/locate.ts'
import { findInvisibleCharacters } from '../text/invisible-characters.ts'
import { frontMatterFields } from './front-matter-schema.ts'

/** The fields of an article's front matter, each of the right type, and how to point at them. */
export interface FrontMatter {
  readonly fields: EachField<typeof frontMatterFields>
  /** The value of a key as written, to be quoted in messages. */
  readonly written: (key: string) => YamlNode | undefined
  /** Where a key itself stands that says nothing (`date:`), and where its value would begin. */
  readonly silent: (
    key: string,
  ) => { readonly place: Place; readonly valueStart: number } | undefined
  /** Where the value of a key stands; without such a key, where the front matter starts. */
  readonly place: (key: string) => Place
  /** Where item number `index` of a list stands; where the list does when it is a single text. */
  readonly itemPlace: (key: string, index: number) => Place
  readonly report: Report
}

interface FrontMatterSource {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly locator: Locator
  readonly report: Report
}

/** Reads the lines between the two `---`. `undefined` when they are not YAML, which is reported. */
export function readFrontMatter(source: FrontMatterSource): FrontMatter | undefined {
  reportInvisible(source)
  const map = readYaml(source)
  if (!map) return undefined
  const { text, locator, report } = source
  const fields = readEach(frontMatterFields, map, { text, locator, report, within: 'front-matter' })
  return { fields, report, ...pointers(map, locator) }
}

function pointers(map: YamlMap, locator: Locator) {
  const placeOf = (node: YamlNode) => locator.place(node.start, node.end)
  const written = (key: string) => valueAt(map, key)
  const silent = (key: string) => {
    const entry = map.entries.find((candidate) => candidate.key === key)
    if (!entry || written(key)) return undefined
    const { keySpan, value } = entry
    return { place: locator.place(keySpan.start, keySpan.end), valueStart: value.start }
  }
  const place = (key: string) => {
    const value = written(key)
    return value ? placeOf(value) : locator.place(map.start)
  }
  const itemPlace = (key: string, index: number) => {
    const value = written(key)
    const item = value?.kind === 'list' ? value.items[index] : undefined
    return item ? placeOf(item) : place(key)
  }
  return { written, silent, place, itemPlace }
}

function reportInvisible({ text, start, end, locator, report }: FrontMatterSource): void {
  for (const { name, turns, offset } of findInvisibleCharacters(text.slice(start, end))) {
    const facts = { character: name, turns, literal: true }
    report('invisible-char', locator.place(start + offset), facts)
  }
}
