import { situations } from './rounds.ts'
import type { Samples, Situation } from './rounds.ts'
import type { Sample } from './measure.ts'
import { ratiosOf, spreadOf } from './statistics.ts'
import type { Spread } from './statistics.ts'
import type { Tool } from './tools/tool.ts'

interface Row {
  readonly situation: Situation
  readonly quantity: keyof Sample
  readonly label: string
}

const quantities = [
  { quantity: 'wall', label: 'wall, s' },
  { quantity: 'cpu', label: 'CPU, s' },
  { quantity: 'peak', label: 'peak, MB' },
] as const

const rows: readonly Row[] = situations.flatMap((situation) =>
  quantities.map(({ quantity, label }) => ({
    situation,
    quantity,
    label: `${situation}: ${label}`,
  })),
)

/** The medians of all tools, and how many times the others' the first one's are. */
export function comparisonTable(all: ReadonlyMap<Tool, Samples>): string {
  const [[first, own] = [], ...peers] = [...all]
  if (!first || !own) return ''
  const header = [
    '',
    first.name,
    ...peers.flatMap(([{ name }]) => [name, `${first.name} ÷ ${name}`]),
  ]
  const body = rows.map((row) => [
    row.label,
    figure(spreadOf(column(own, row)).median),
    ...peers.flatMap(([, samples]) => [
      figure(spreadOf(column(samples, row)).median),
      range(ratiosOf(column(own, row), column(samples, row))),
    ]),
  ])
  return table(header, body)
}

/** A Markdown table; all columns but the first hold numbers. */
export function table(header: readonly string[], body: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`
  const ruler = header.map((_, index) => (index === 0 ? '---' : '--:'))
  return [header, ruler, ...body].map(line).join('')
}

function column(samples: Samples, { situation, quantity }: Row): readonly number[] {
  return samples[situation].map((sample) => sample[quantity])
}

/** @example range({ median: 0.123, least: 0.1, most: 0.2 }) //=> '0.12 (0.10–0.20)' */
export function range({ median, least, most }: Spread): string {
  return `${figure(median)} (${figure(least)}–${figure(most)})`
}

function figure(number: number): string {
  if (Number.isNaN(number)) return '–'
  return number < 10 ? number.toFixed(2) : number.toFixed(number < 100 ? 1 : 0)
}
