import * as fc from 'fast-check'
import { ambiguityBy, uniformAmbiguity } from '../../../lib/diagrams/ambiguity.ts'
import type { Ambiguity } from '../../../lib/diagrams/ambiguity.ts'
import type { Drawing } from '../drawings.ts'
import { boxesInARow, nest, stack } from './boxes.ts'
import type { Dice } from './dice.ts'
import { diceOf } from './dice.ts'
import { branches, flow, states } from './flows.ts'
import { lifelines, timeline, tree } from './lines.ts'
import { createKit } from './pen.ts'
import { asciiStyle, boxStyle } from './style.ts'
import { gantt, packet, table } from './tables.ts'
import { vocabularyOf } from './words.ts'

const kinds = {
  boxesInARow,
  nest,
  stack,
  table,
  packet,
  gantt,
  lifelines,
  tree,
  timeline,
  flow,
  states,
  branches,
}

/** Lines narrow, what stands in circles wide: the fonts of an editor that fell back. */
const mixed = ambiguityBy((name) => (name === 'circled' ? 2 : 1))

/** Random drawings that are right: all kinds, all conventions, all sorts of characters. */
export function generateDrawings(count: number, seed: number): readonly Drawing[] {
  const drawing = fc.gen().map((draw) => generate(diceOf(draw)))
  return fc.sample(drawing, { seed, numRuns: count }).map((it, index) => ({
    ...it,
    name: `${index} ${it.name}`,
  }))
}

function generate(dice: Dice): Drawing {
  const [name, draw] = dice.of(Object.entries(kinds))
  const isAscii = dice.chance(0.5)
  const ambiguity = conventionOf(dice, isAscii)
  const style = isAscii ? asciiStyle(dice) : boxStyle(dice, ambiguity.box)
  const kit = createKit(dice, style, ambiguity, vocabularyOf(dice, ambiguity))
  draw(kit)
  return { name, ambiguity, text: kit.text() }
}

function conventionOf(dice: Dice, isAscii: boolean): Ambiguity {
  if (isAscii) return uniformAmbiguity(dice.of([1, 2]))
  return dice.of([uniformAmbiguity(1), uniformAmbiguity(1), uniformAmbiguity(2), mixed])
}
