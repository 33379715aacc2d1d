import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { MessageLanguage } from '../diagnostics/message-language.ts'
import type { Command, CommandCall } from './command.ts'
import { commonOptions } from './command-list.ts'
import type { Terminal } from './terminal.ts'
import * as usage from './usage-errors.ts'

/** Checks the words after the command's name against what the command takes. */
export function parseCall(
  command: Command,
  words: readonly string[],
  terminal: Terminal,
  language: MessageLanguage,
  enter: (path: string) => void,
): CommandCall {
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
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined
    if (!option || !token.rawName.startsWith('--'))
      throw usage.unknownOption(token.rawName, command, options)
    if (option.type === 'boolean') {
      if (token.value !== undefined) throw usage.needlessValue(token.rawName)
      flags.add(token.name)
    } else {
      if (token.value === undefined || token.value === '')
        throw usage.missingValue(token.rawName, option)
      values.set(token.name, token.value)
    }
  }
  if (operands.length > command.maxOperands && !flags.has('help')) {
    throw usage.surplusOperand(command, operands[command.maxOperands] ?? '')
  }
  if (operands.length < command.minOperands && !flags.has('help'))
    throw usage.missingOperand(command)
  const chosen = values.get('lang')
  if (chosen !== undefined && chosen !== 'ja' && chosen !== 'en')
    throw usage.unknownLanguage(chosen)
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
