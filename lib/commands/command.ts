import type { Bilingual, MessageLanguage } from '../diagnostics/message-language.ts'
import type { Terminal } from './terminal.ts'

/** Exit codes: the same for every command. */
export const exitCode = {
  done: 0,
  contentErrors: 1,
  wrongUsage: 2,
  environmentFailed: 3,
  internalError: 70,
  interrupted: 130,
} as const

export type ExitCode = (typeof exitCode)[keyof typeof exitCode]

export interface CommandOption {
  readonly type: 'boolean' | 'string'
  /** Stands for the value in the help: `DIR`. */
  readonly placeholder?: string
  readonly help: Bilingual
}

export interface CommandCall {
  /** The site's folder, absolute. */
  readonly root: string
  readonly language: MessageLanguage
  readonly terminal: Terminal
  readonly flag: (name: string) => boolean
  readonly value: (name: string) => string | undefined
  readonly operands: readonly string[]
  /** Notes the file in work, so that an unexpected failure can name it. */
  readonly enter: (path: string) => void
}

export interface Command {
  readonly name: string
  /** Operands as the help shows them: `[FILE|-]`. */
  readonly operands: string
  /** How many operands there may be. */
  readonly minOperands: number
  readonly maxOperands: number
  readonly summary: Bilingual
  readonly options: Readonly<Record<string, CommandOption>>
  /** The work behind the name, loaded only when it is called for. */
  readonly load: () => Promise<(call: CommandCall) => ExitCode | Promise<ExitCode>>
}

/** A mistake in how the command was called; the sentence is for the person who typed it. */
export class UsageError extends Error {
  readonly wording: Bilingual

  constructor(wording: Bilingual) {
    super(wording.en)
    this.wording = wording
  }
}
