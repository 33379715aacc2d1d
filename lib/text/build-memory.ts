/** What was worked out once. */
export interface Memo {
  /** What is always wanted: small. */
  readonly head: string
  /** What is rarely wanted: fetched when asked for; `undefined` when it got lost meanwhile. */
  readonly body: () => string | undefined
}

/** What earlier builds worked out. A key names everything that the work depends on. */
export interface BuildMemory {
  /** Names the code whose work is remembered: part of every key. */
  readonly tool: string
  readonly recall: (key: string) => Memo | undefined
  readonly remember: (key: string, head: string, body?: string) => void
}

/** Remembers nothing. */
export const noMemory: BuildMemory = { tool: '', recall: () => undefined, remember: () => {} }
