import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { attempt } from './attempt.ts'

/** Where a body lies in the file of bodies, in bytes; `check` is made from it. */
export interface BodyPlace {
  readonly offset: number
  readonly length: number
  readonly check: string
}

interface Entry {
  readonly head: string
  readonly body: BodyPlace
}

/** `key check offset length body-check head`, the check sum made from all the rest. */
export function writeLine(key: string, head: string, { offset, length, check }: BodyPlace): string {
  const rest = `${offset} ${length} ${check} ${head}`
  return `${key} ${checkSum(`${key} ${rest}`)} ${rest}\n`
}

export function parseLine(line: string): Entry | undefined {
  const [key = '', sum, offset, length, check = ''] = line.split(' ', 5)
  const rest = line.slice(key.length + (sum?.length ?? 0) + 2)
  if (checkSum(`${key} ${rest}`) !== sum) return undefined
  const head = rest.slice(`${offset} ${length} ${check} `.length)
  return { head, body: { offset: Number(offset), length: Number(length), check } }
}

export function checkSum(data: string | Buffer): string {
  return hash('sha256', data).slice(0, 16)
}

/** The lines of a file by key; of two lines with one key, the later counts. */
export function readLines(file: string): ReadonlyMap<string, string> {
  let text = ''
  attempt(() => {
    text = readFileSync(file, 'utf8')
  })
  const lines = new Map<string, string>()
  for (const line of text.split('\n')) {
    const end = line.indexOf(' ')
    if (end > 0) lines.set(line.slice(0, end), line)
  }
  return lines
}
