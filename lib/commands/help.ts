import type { MessageLanguage } from '../diagnostics/message-language.ts'
import { cellWidth } from '../text/cells.ts'
import type { Command, CommandOption } from './command.ts'
import { commands, commonOptions } from './command-list.ts'

const words = {
  ja: {
    usage: '使い方',
    command: 'コマンド',
    commands: 'コマンド',
    options: 'オプション',
    more: '各コマンドの説明: kumihan コマンド --help',
  },
  en: {
    usage: 'Usage',
    command: 'COMMAND',
    commands: 'Commands',
    options: 'Options',
    more: 'More on a command: kumihan COMMAND --help',
  },
} as const

/** The overview: every command in one line. */
export function overview(language: MessageLanguage): string {
  const say = words[language]
  const rows = commands.map((command) => [callOf(command), command.summary[language]] as const)
  const version = ['--version', language === 'ja' ? '版を出す' : 'print the version'] as const
  return [
    `${say.usage}: kumihan ${say.command} [${say.options}]`,
    '',
    `${say.commands}:`,
    ...columns(rows),
    '',
    `${say.options}:`,
    ...columns([...optionRows(commonOptions, language), version]),
    '',
    say.more,
    '',
  ].join('\n')
}

/** The help of one command. */
export function helpOf(command: Command, language: MessageLanguage): string {
  const say = words[language]
  return [
    command.summary[language],
    '',
    `${say.usage}: kumihan ${callOf(command)} [${say.options}]`,
    '',
    `${say.options}:`,
    ...columns(optionRows({ ...command.options, ...commonOptions }, language)),
    '',
  ].join('\n')
}

function callOf(command: Command): string {
  return command.operands === '' ? command.name : `${command.name} ${command.operands}`
}

function optionRows(
  options: Readonly<Record<string, CommandOption>>,
  language: MessageLanguage,
): (readonly [string, string])[] {
  return Object.entries(options).map(([name, option]) => [
    option.placeholder === undefined ? `--${name}` : `--${name} ${option.placeholder}`,
    option.help[language],
  ])
}

/** Two columns, the second starting in the same cell on every line. */
function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => cellWidth(left)))
  return rows.map(([left, right]) => `  ${left}${' '.repeat(width - cellWidth(left) + 3)}${right}`)
}
