import test from 'ava'
import { uprightRuns } from '../../lib/typography/upright-runs.ts'
import { readPairsOf } from '../read-pairs.ts'

/** 〔〕 around what shares the room of one character, ［］ around what goes down one by one. */
function marked(text: string): string {
  let result = ''
  let at = 0
  for (const { start, end, form } of uprightRuns(text)) {
    const run = text.slice(start, end)
    result += text.slice(at, start) + (form === 'tcy' ? `〔${run}〕` : `［${run}］`)
    at = end
  }
  return result + text.slice(at)
}

for (const { title, input, expected } of readPairsOf('typography/upright.txt')) {
  test(title, (t) => {
    t.is(`${marked(input)}\n`, expected)
  })
}
