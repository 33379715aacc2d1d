import { runCommandLine } from '../../lib/commands/run-command-line.ts'
import type { Terminal } from '../../lib/commands/terminal.ts'

export interface CallResult {
  readonly code: number
  readonly printed: string
  readonly told: string
}

/** Calls the command line in this process, with a terminal that records. */
export async function callKumihan(
  argv: readonly string[],
  terminal: Partial<Terminal> = {},
): Promise<CallResult> {
  let printed = ''
  let told = ''
  const code = await runCommandLine(argv, {
    cwd: process.cwd(),
    home: undefined,
    npm: undefined,
    language: 'en',
    interactive: false,
    colour: false,
    print: (text) => {
      printed += text
    },
    tell: (text) => {
      told += text
    },
    readInput: () => Buffer.alloc(0),
    ask: async () => '',
    now: () => Date.parse('2026-11-24T15:30:00Z'),
    interrupted: async () => false,
    ...terminal,
  })
  return { code, printed, told }
}
