import { nearest } from '../diagnostics/nearest.ts'
import { UsageError } from './command.ts'
import type { Command, CommandOption } from './command.ts'

export function unknownLanguage(value: string): UsageError {
  return new UsageError({
    ja: `--lang には ja か en を指定してください（「${value}」は使えません）`,
    en: `--lang takes ja or en, not "${value}"`,
  })
}

export function unknownOption(
  rawName: string,
  command: Command,
  options: Readonly<Record<string, CommandOption>>,
): UsageError {
  const guess = nearest(rawName.replace(/^-+/, ''), Object.keys(options))
  return new UsageError({
    ja: `${command.name} に ${rawName} というオプションはありません${guess ? `（--${guess} のことですか？）` : ''}`,
    en: `${command.name} has no option ${rawName}${guess ? ` (did you mean --${guess}?)` : ''}`,
  })
}

export function needlessValue(rawName: string): UsageError {
  return new UsageError({
    ja: `${rawName} は値を取りません。${rawName} とだけ書いてください`,
    en: `${rawName} takes no value; write just ${rawName}`,
  })
}

export function missingValue(rawName: string, option: CommandOption): UsageError {
  return new UsageError({
    ja: `${rawName} には値が要ります（${rawName} ${option.placeholder ?? '値'}）`,
    en: `${rawName} needs a value (${rawName} ${option.placeholder ?? 'VALUE'})`,
  })
}

/** @param taken the option as it is to be typed, with its value */
export function optionOfNpm({ name }: Command, taken: string): UsageError {
  const option = taken.replace(/ .*/s, '')
  return new UsageError({
    ja: `${option} は npm が受け取り、kumihan には届いていません。前に -- を置いてください: npm run ${name} -- ${taken}`,
    en: `npm kept ${option} to itself; put -- before it: npm run ${name} -- ${taken}`,
  })
}

export function surplusOperand(command: Command, operand: string): UsageError {
  return new UsageError({
    ja: `「${operand}」は余分です。使い方: ${`kumihan ${command.name} ${command.operands}`.trimEnd()}`,
    en: `"${operand}" is one word too many; usage: ${`kumihan ${command.name} ${command.operands}`.trimEnd()}`,
  })
}

export function missingOperand(command: Command): UsageError {
  return new UsageError({
    ja: `${command.name} には ${command.operands} が要ります。使い方: kumihan ${command.name} ${command.operands}`,
    en: `${command.name} needs ${command.operands}; usage: kumihan ${command.name} ${command.operands}`,
  })
}
