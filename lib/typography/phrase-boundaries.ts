import { loadPhraseModel } from './phrase-model.ts'
import { buildPhraseTables, keyOf, slotOf } from './phrase-tables.ts'
import type { PhraseTables } from './phrase-tables.ts'

let tables: PhraseTables | undefined

/**
 * The boundaries between phrases that BudouX's Japanese model finds, as offsets in UTF-16 units:
 * exactly those of the package's own `Parser`. They know nothing of kinsoku or of graphemes.
 *
 * @example phraseBoundaries('今日は良い天気です。') //=> [3, 5]
 */
export function phraseBoundaries(text: string): readonly number[] {
  tables ??= buildPhraseTables(loadPhraseModel())
  return evaluate(text, tables)
}

/**
 * One pass over the text. A boundary at `position` is scored by the six characters around it (a to
 * f: three before, three after) and by the pairs bc, cd, de and the triples abc, bcd, cde, def in
 * them. All of these move along: only f, ef and def are looked up at a step. Beyond the ends stand
 * characters that no feature sees.
 */
function evaluate(text: string, model: PhraseTables): readonly number[] {
  const { characterScores, pairScores, tripleScores } = model
  const boundaries: number[] = []
  let [a, b, c] = [0, 0, 0]
  let [d, e] = [characterAt(text, 0, model), characterAt(text, 1, model)]
  let [bc, cd, de] = [none, none, pairOf(d, e, model)]
  let [abc, bcd, cde] = [none, none, none]
  for (let position = 0; position < text.length; position++) {
    const f = characterAt(text, position + 2, model)
    const def = tripleOf(d, e, f, de, model)
    let score =
      at(characterScores, a * 6) +
      at(characterScores, b * 6 + 1) +
      at(characterScores, c * 6 + 2) +
      at(characterScores, d * 6 + 3) +
      at(characterScores, e * 6 + 4) +
      at(characterScores, f * 6 + 5)
    if (bc !== none) score += at(pairScores, bc * 3)
    if (cd !== none) score += at(pairScores, cd * 3 + 1)
    if (de !== none) score += at(pairScores, de * 3 + 2)
    if (abc !== none) score += at(tripleScores, abc * 4)
    if (bcd !== none) score += at(tripleScores, bcd * 4 + 1)
    if (cde !== none) score += at(tripleScores, cde * 4 + 2)
    if (def !== none) score += at(tripleScores, def * 4 + 3)
    if (score > model.threshold && position > 0) boundaries.push(position)
    abc = bcd
    bcd = cde
    cde = def
    bc = cd
    cd = de
    de = pairOf(e, f, model)
    a = b
    b = c
    c = d
    d = e
    e = f
  }
  return boundaries
}

/** In place of a slot: no feature. */
const none = -1

function characterAt(text: string, position: number, { characterOf }: PhraseTables): number {
  return position < text.length ? at(characterOf, text.charCodeAt(position)) : 0
}

function pairOf(first: number, second: number, { pairKeys }: PhraseTables): number {
  return first === 0 || second === 0 ? none : slotOf(pairKeys, keyOf(first, second))
}

function tripleOf(
  first: number,
  second: number,
  third: number,
  pair: number,
  { pairOpensTriple, tripleKeys }: PhraseTables,
): number {
  if (pair === none || third === 0 || at(pairOpensTriple, pair) === 0) return none
  return slotOf(tripleKeys, keyOf(keyOf(first, second), third))
}

/** Every index is made of numbers that the tables themselves hand out, so it is within bounds. */
function at(table: Uint8Array | Uint16Array | Int32Array, index: number): number {
  return table[index] ?? 0
}
