import type { Section } from '../../search/data.ts'
import { fingerprint } from '../../text/fingerprint.ts'

/** An article as the search page's index takes it. */
export interface Findable {
  /** Names the words: different ones have a different name. */
  readonly key: string
  readonly sections: () => readonly Section[]
}

/** Words that are at hand. Holds nothing else of the article. */
export function findableOf(sections: readonly Section[]): Findable {
  return { key: fingerprint(JSON.stringify(sections)), sections: () => sections }
}
