import type { MessageLanguage } from './message-language.ts'

/** An error leaves dist/ as it was, a warning does not. */
export type Severity = 'error' | 'warning' | 'info'

/** What the writer reads: the problem in one sentence, and what to type instead. */
export interface Wording {
  readonly message: string
  readonly remedy: string
}

/** One entry of the catalogue. `F` names the facts that its sentences are made from. */
export interface MessageDefinition<F> extends Readonly<
  Record<MessageLanguage, (facts: F) => Wording>
> {
  /** Nearly always a constant; a function where the same mistake weighs differently by its facts. */
  readonly severity: Severity | ((facts: F) => Severity)
}

/** Gives an entry its type; `F` is written at the call, everything else is checked against it. */
export function defineMessage<F = Record<string, never>>(
  definition: MessageDefinition<F>,
): MessageDefinition<F> {
  return definition
}
