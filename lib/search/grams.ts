/**
 * Every pair of neighbouring characters of a text, each once; the last character before a blank or
 * the end of a line makes a pair with a blank, so that every character begins one.
 *
 * @param form from `indexForm`
 * @example gramsOf('新幹線') //=> Set { '新幹', '幹線', '線 ' }
 */
export function gramsOf(form: string): ReadonlySet<string> {
  const grams = new Set<string>()
  let before = ' '
  for (const character of form) {
    const next = character <= ' ' ? ' ' : character
    if (before !== ' ') grams.add(before + next)
    before = next
  }
  if (before !== ' ') grams.add(`${before} `)
  return grams
}

/** In which of the index's files the pairs stand that begin with this character. */
export function shardOf(gram: string, shards: number): number {
  return (gram.codePointAt(0) ?? 0) % shards
}

/** The articles in which each pair stands, by number, rising. */
export type Postings = ReadonlyMap<string, readonly number[]>

/**
 * Postings as text: a line for each pair, which is followed by the steps from one number to the
 * next in base 36.
 *
 * @example writePostings(new Map([['新幹', [0, 2, 12]]])) //=> '新幹1,2,a'
 */
export function writePostings(postings: Postings): string {
  return Array.from(postings, ([gram, numbers]) => {
    const steps = numbers.map((number, index) => number - (numbers[index - 1] ?? -1))
    return gram + steps.map((step) => step.toString(36)).join(',')
  }).join('\n')
}

/** Reads what `writePostings` wrote. */
export function readPostings(text: string): Postings {
  return new Map(
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [gram] = /^../u.exec(line) ?? ['']
        return [gram, readSteps(line.slice(gram.length))]
      }),
  )
}

function readSteps(text: string): readonly number[] {
  let number = -1
  return text.split(',').map((step) => (number += Number.parseInt(step, 36)))
}
