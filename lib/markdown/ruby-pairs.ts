import type { Token } from 'markdown-it'

/** A piece of base text and the reading that stands over it. */
export interface RubyPair {
  readonly base: string
  readonly reading: string
}

/**
 * The pairs of a token of type `ruby`. Such a token stands for the whole of one ruby: its content
 * is the base text, its meta holds the pairs.
 */
export function rubyPairs(token: Token): readonly RubyPair[] {
  return (token.meta?.['pairs'] ?? []) as readonly RubyPair[]
}
