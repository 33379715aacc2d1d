import test from 'ava'
import { boxArms } from '../../lib/diagrams/box-drawing.ts'

const arms = (text: string): string => {
  const { up, right, down, left } = boxArms(text.codePointAt(0) ?? 0)
  return `${up}${right}${down}${left}`
}

test('arms follow the names of the characters', (t) => {
  t.is(arms('─'), '0101')
  t.is(arms('┃'), '2020')
  t.is(arms('┌'), '0110')
  t.is(arms('┍'), '0210')
  t.is(arms('╁'), '1121')
  t.is(arms('╓'), '0130')
  t.is(arms('╪'), '1313')
  t.is(arms('╬'), '3333')
  t.is(arms('╯'), '1001')
  t.is(arms('╿'), '2010')
  t.is(arms('╱'), '0000')
  t.is(arms('x'), '0000')
})
