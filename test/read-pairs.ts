import { readFileSync } from 'node:fs'

/** One case of a fixture: what goes in, what must come out. */
export interface Pair {
  /** With file and line: `joining.txt:12 After a comma`. */
  readonly title: string
  readonly input: string
  readonly expected: string
}

/**
 * The cases of a file in test/fixtures/, such as `typography/hints.txt`; the README of that folder
 * tells how they are written.
 */
export function readPairsOf(path: string): readonly Pair[] {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const lines = readFileSync(`test/fixtures/${path}`, 'utf8').split('\n')
  const pairs: Pair[] = []
  for (let line = 0; line < lines.length;) {
    if (lines[line] === '') {
      line += 1
      continue
    }
    const [start, middle, end] = dotsFrom(lines, line + 1)
    pairs.push({
      title: `${name}:${line + 1} ${lines[line]}`,
      input: visible(lines.slice(start + 1, middle).join('\n')),
      expected: visible(`${lines.slice(middle + 1, end).join('\n')}\n`),
    })
    line = end + 1
  }
  return pairs
}

/** The three lines that hold a dot; the first must be here. */
function dotsFrom(lines: readonly string[], start: number): readonly [number, number, number] {
  const middle = lines.indexOf('.', start + 1)
  const end = lines.indexOf('.', middle + 1)
  if (lines[start] !== '.' || middle < 0 || end < 0) throw new Error(`no case at line ${start}`)
  return [start, middle, end]
}

function visible(text: string): string {
  return text.replaceAll(/\{U\+([0-9A-F]+)\}/g, (_, hex: string) =>
    String.fromCodePoint(Number.parseInt(hex, 16)),
  )
}
