import type { Tell } from '../slips/slip-rule.ts'

/** The running text of one block. All are of the same length, character for character. */
export interface ProofBlock {
  /** Code is blanked out. */
  readonly markup: string
  /** Code, HTML tags and addresses are blanked out. */
  readonly words: string
}

/** One thing to look for in running text. */
export type ProofRule = (block: ProofBlock, tell: Tell, options: ProofOptions) => void

export interface ProofOptions {
  /** Words that must not be left in a finished article. */
  readonly leftovers: readonly string[]
}
