import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { MessageLanguage } from '../diagnostics/message-language.ts'
import type { Command, CommandCall } from './command.ts'
import { commonOptions } from './command-list.ts'
import { takenByNpm } from './taken-by-npm.ts'
import type { Terminal } from './terminal.ts'
import * as usage from './usage-errors.ts'

/** What stood behind the command's name. */
interface Words {
  readonly flags: ReadonlySet<string>
  readonly values: ReadonlyMap<string, string>
  readonly operands: readonly string[]
}

/** Checks the words after the command's name against what the command takes. */
export function parseCall(
  command: Command,
  words: readonly string[],
  terminal: Terminal,
  language: MessageLanguage,
  enter: (path: string) => void,
): CommandCall {
  const { flags, values, operands } = sortWords(command, words)
  const taken = terminal.npm && takenByNpm(command, terminal.npm)
  if (taken !== undefined) throw usage.optionOfNpm(command, taken)
  if (!flags.has('help')) checkOperands(command, operands)
  checkLanguage(values.get('lang'))
  return {
    root: resolve(terminal.cwd, values.get('root') ?? '.'),
    language,
    terminal,
    flag: (name) => flags.has(name),
    value: (name) => values.get(name),
    operands,
    enter,
  }
}

function sortWords(command: Command, words: readonly string[]): Words {
  const options = { ...command.options, ...commonOptions }
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(
      Object.entries(options).map(([name, { type }]) => [name, { type }]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const flags = new Set<string>()
  const values = new Map<string, string>()
  const operands: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value)
    if (token.kind !== 'option') continue
    const { name, rawName, value } = token
    const option = Object.hasOwn(options, name) ? options[name] : undefined
    if (!option || !rawName.startsWith('--')) throw usage.unknownOption(rawName, command, options)
    if (option.type === 'boolean') {
      if (value !== undefined) throw usage.needlessValue(rawName)
      flags.add(name)
    } else {
      if (value === undefined || value === '') throw usage.missingValue(rawName, option)
      values.set(name, value)
    }
  }
  return { flags, values, operands }
}

function checkOperands(command: Command, operands: readonly string[]): void {
  const { minOperands, maxOperands } = command
  const surplus = operands[maxOperands]
  if (surplus !== undefined) throw usage.surplusOperand(command, surplus)
  if (operands.length < minOperands) throw usage.missingOperand(command)
}

function checkLanguage(chosen: string | undefined): void {
  if (chosen !== undefined && chosen !== 'ja' && chosen !== 'en')
    throw usage.unknownLanguage(chosen)
}
