import type { MessageLanguage } from '../diagnostics/message-language.ts'

/** Shows a question and waits for a line; `undefined` when the person left (Ctrl-C, Ctrl-D). */
export type Ask = (question: string) => Promise<string | undefined>

/** How npm started the command, if it did. */
export interface NpmRun {
  /** The script's name: `deploy` in `npm run deploy`. */
  readonly script: string
  /** What npm holds for an option, on its own command line or in .npmrc: `true`, `''` for `--no-…`. */
  readonly config: (name: string) => string | undefined
}

/** Everything a command may know of the world outside the site's folder. Tests hand in their own. */
export interface Terminal {
  /** The folder in which the command was called. */
  readonly cwd: string
  readonly home: string | undefined
  readonly npm: NpmRun | undefined
  /** The language of messages that the locale asks for. */
  readonly language: MessageLanguage
  /** Whether a person watches: progress is drawn, colours are used. */
  readonly interactive: boolean
  readonly colour: boolean
  /** Results: HTML, JSON, help that was asked for. */
  readonly print: (text: string) => void
  /** Messages to the person: diagnostics, summary, progress. */
  readonly tell: (text: string) => void
  readonly readInput: () => Buffer
  /** Puts a question to the person; `undefined` where nobody sits at the keyboard. */
  readonly ask: Ask | undefined
  readonly now: () => number
  /** Lets pending signals in; `true` once the person has asked to stop. */
  readonly interrupted: () => Promise<boolean>
}
