import type { PhraseModel } from './phrase-model.ts'

/**
 * BudouX's model for reading by number. Its features see one, two or three neighbouring characters,
 * from six, three or four places: the scores of all places stand side by side.
 *
 * A character of the model has a number from 1 to 511 (0: no feature sees it). Pairs and triples
 * lie in open hash tables; their key is made of the numbers of their characters, nine bits each.
 * The slot of an absent key is an empty one, whose scores are 0: no look-up needs a branch.
 */
export interface PhraseTables {
  /** UTF-16 unit → character. */
  readonly characterOf: Uint16Array
  /** character × 6 + (0 … 5) → score in UW1 … UW6 */
  readonly characterScores: Int32Array
  readonly pairKeys: Int32Array
  /** slot × 3 + (0 … 2) → score in BW1 … BW3 */
  readonly pairScores: Int32Array
  /** slot of a pair → 1 when a triple begins with it */
  readonly pairOpensTriple: Uint8Array
  readonly tripleKeys: Int32Array
  /** slot × 4 + (0 … 3) → score in TW1 … TW4 */
  readonly tripleScores: Int32Array
  /** A boundary has scores that add up to more than this. */
  readonly threshold: number
}

/** Four times the number of pairs and more: most look-ups end at the first slot. */
const slots = 2048
const slotBits = 11
const characterBits = 9

/** The slot of a key, or the empty slot where it would stand. Keys are never 0. */
export function slotOf(keys: Int32Array, key: number): number {
  let slot = Math.imul(key, 0x9e3779b1) >>> (32 - slotBits)
  while (keys[slot] !== key && keys[slot] !== 0) slot = (slot + 1) & (slots - 1)
  return slot
}

/** The key of a pair from two characters, or of a triple from the key of a pair and a character. */
export function keyOf(first: number, last: number): number {
  return (first << characterBits) | last
}

const groups: Readonly<Record<string, { readonly length: number; readonly column: number }>> = {
  UW1: { length: 1, column: 0 },
  UW2: { length: 1, column: 1 },
  UW3: { length: 1, column: 2 },
  UW4: { length: 1, column: 3 },
  UW5: { length: 1, column: 4 },
  UW6: { length: 1, column: 5 },
  BW1: { length: 2, column: 0 },
  BW2: { length: 2, column: 1 },
  BW3: { length: 2, column: 2 },
  TW1: { length: 3, column: 0 },
  TW2: { length: 3, column: 1 },
  TW3: { length: 3, column: 2 },
  TW4: { length: 3, column: 3 },
}

/**
 * Lays a model out in tables.
 *
 * @throws {TypeError} for a model of another shape: other groups, other lengths, too many characters
 */
export function buildPhraseTables(model: PhraseModel): PhraseTables {
  const tables = emptyTables()
  const number = numberCharacters(tables.characterOf)
  let sum = 0
  for (const [name, features] of Object.entries(model)) {
    const { length, column } = groups[name] ?? { length: 0, column: 0 }
    for (const feature in features) {
      if (feature.length !== length) throw new TypeError(`phrase model: ${name} ${feature}`)
      const score = features[feature] ?? 0
      addFeature(tables, number, feature, column, score)
      sum += score
    }
  }
  // BudouX starts each sum at minus half of all scores: that half is what a sum must exceed.
  return { ...tables, threshold: sum / 2 }
}

type EmptyTables = Omit<PhraseTables, 'threshold'>

function emptyTables(): EmptyTables {
  return {
    characterOf: new Uint16Array(0x10000),
    characterScores: new Int32Array((1 << characterBits) * 6),
    pairKeys: new Int32Array(slots),
    pairScores: new Int32Array(slots * 3),
    pairOpensTriple: new Uint8Array(slots),
    tripleKeys: new Int32Array(slots),
    tripleScores: new Int32Array(slots * 4),
  }
}

function addFeature(
  tables: EmptyTables,
  number: (feature: string, index: number) => number,
  feature: string,
  column: number,
  score: number,
): void {
  const first = number(feature, 0)
  if (feature.length === 1) {
    tables.characterScores[first * 6 + column] = score
    return
  }
  const pairKey = keyOf(first, number(feature, 1))
  const pair = slotFor(tables.pairKeys, pairKey)
  if (feature.length === 2) {
    tables.pairScores[pair * 3 + column] = score
    return
  }
  const triple = slotFor(tables.tripleKeys, keyOf(pairKey, number(feature, 2)))
  tables.pairOpensTriple[pair] = 1
  tables.tripleScores[triple * 4 + column] = score
}

/** Gives each new character the next number and writes it down. */
function numberCharacters(characterOf: Uint16Array): (feature: string, index: number) => number {
  let last = 0
  return (feature, index) => {
    const unit = feature.charCodeAt(index)
    const known = characterOf[unit] ?? 0
    if (known !== 0) return known
    last += 1
    if (last >> characterBits !== 0) throw new TypeError('phrase model: too many characters')
    characterOf[unit] = last
    return last
  }
}

/** The slot of a key, taken for it if it was empty. */
function slotFor(keys: Int32Array, key: number): number {
  const slot = slotOf(keys, key)
  keys[slot] = key
  return slot
}
