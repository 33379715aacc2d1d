import { readFileSync, readdirSync } from 'node:fs'
import type { Ambiguity } from '../../lib/diagrams/ambiguity.ts'
import { uniformAmbiguity } from '../../lib/diagrams/ambiguity.ts'

/** A fixture: a drawing and the widths it was drawn with. */
export interface Drawing {
  readonly name: string
  readonly text: string
  readonly ambiguity: Ambiguity
}

type Convention = 1 | 2 | Readonly<Record<string, 1 | 2>>

const root = 'test/fixtures/diagrams'

/** All drawings of a folder of test/fixtures/diagrams, by name; without a final newline. */
export function readDrawings(folder: 'samples' | 'drawings'): readonly Drawing[] {
  const index = JSON.parse(readFileSync(`${root}/${folder}/INDEX.json`, 'utf8')) as Record<
    string,
    Convention | { readonly conv: Convention }
  >
  return readdirSync(`${root}/${folder}`)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.txt'.length)
      const entry = index[name] ?? 1
      const convention = typeof entry === 'object' && 'conv' in entry ? entry.conv : entry
      const text = readFileSync(`${root}/${folder}/${file}`, 'utf8').replace(/\n$/, '')
      return { name, text, ambiguity: ambiguityOf(convention as Convention) }
    })
}

export const allDrawings = (): readonly Drawing[] => [
  ...readDrawings('samples'),
  ...readDrawings('drawings'),
]

function ambiguityOf(convention: Convention): Ambiguity {
  if (typeof convention === 'number') return uniformAmbiguity(convention)
  const { punct, ...named } = convention
  return {
    ...uniformAmbiguity(1),
    ...named,
    ...(punct === undefined ? {} : { punctuation: punct }),
  } as Ambiguity
}
