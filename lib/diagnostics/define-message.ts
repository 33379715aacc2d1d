import type { Severity } from './diagnostic.ts'

/** What the writer reads: the problem in one sentence, and what to type instead. */
export interface Wording {
  readonly message: string
  readonly remedy: string
}

/** One entry of the catalogue. `F` names the facts that its sentences are made from. */
export interface MessageDefinition<F> {
  readonly severity: Severity
  readonly ja: (facts: F) => Wording
  readonly en: (facts: F) => Wording
}

/** Gives an entry its type; `F` is written at the call, everything else is checked against it. */
export function defineMessage<F = Record<never, never>>(
  definition: MessageDefinition<F>,
): MessageDefinition<F> {
  return definition
}
