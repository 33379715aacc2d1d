import { readPairsOf } from '../read-pairs.ts'
import type { Pair } from '../read-pairs.ts'

/** The cases of test/fixtures/typography/<name>; its README tells how they are written. */
export function readPairs(name: string): readonly Pair[] {
  return readPairsOf(`typography/${name}`)
}
