import { readFileSync, readdirSync } from 'node:fs'
import type { Ambiguity } from '../../lib/diagrams/ambiguity.ts'
import { ambiguityBy, uniformAmbiguity } from '../../lib/diagrams/ambiguity.ts'

/** A fixture: a drawing and the widths it was drawn with. */
export interface Drawing {
  readonly name: string
  readonly text: string
  readonly ambiguity: Ambiguity
}

type Convention = 1 | 2 | Readonly<Record<string, 1 | 2>>
type Index = Readonly<Record<string, Convention | { readonly conv: Convention }>>

const root = 'test/fixtures/diagrams'

/** All drawings of a folder of test/fixtures/diagrams, by name; without a final newline. */
export function readDrawings(folder: 'samples' | 'drawings'): readonly Drawing[] {
  const index: Index = JSON.parse(readFileSync(`${root}/${folder}/INDEX.json`, 'utf8'))
  return readdirSync(`${root}/${folder}`)
    .filter((file) => file.endsWith('.txt'))
    .toSorted()
    .map((file) => {
      const name = file.slice(0, -'.txt'.length)
      const entry = index[name] ?? 1
      const convention = typeof entry === 'object' && 'conv' in entry ? entry.conv : entry
      const text = readFileSync(`${root}/${folder}/${file}`, 'utf8').replace(/\n$/, '')
      return { name, text, ambiguity: ambiguityOf(convention) }
    })
}

export const allDrawings = (): readonly Drawing[] => [
  ...readDrawings('samples'),
  ...readDrawings('drawings'),
]

function ambiguityOf(convention: Convention): Ambiguity {
  if (typeof convention === 'number') return uniformAmbiguity(convention)
  return ambiguityBy((name) => convention[name === 'punctuation' ? 'punct' : name] ?? 1)
}
