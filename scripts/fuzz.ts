// Looks for articles that break the tool: node build/scripts/fuzz.js [CASES] [SEED]
// A finding is made as small as it gets and put into test/fixtures/fuzz/, where the tests keep it.
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { articleBytes } from '../test/fuzz/article-bytes.ts'
import { judge } from '../test/fuzz/judge.ts'

const [cases = 200_000, firstSeed = 1] = process.argv.slice(2).map(Number)
const batch = 5000
let findings = 0

for (let done = 0; done < cases; done += batch) {
  const seed = firstSeed + done / batch
  const property = fc.property(articleBytes, (bytes) => judge(bytes) === undefined)
  const numRuns = Math.min(batch, cases - done)
  const { failed, counterexample } = fc.check(property, { seed, numRuns })
  const [bytes] = counterexample ?? []
  if (failed && bytes) {
    findings += 1
    const name = createHash('sha256').update(bytes).digest('hex').slice(0, 8)
    writeFileSync(`test/fixtures/fuzz/${name}.md`, bytes)
    process.stdout.write(
      `seed ${seed}: ${reasonOf(bytes)}\n  ${JSON.stringify(bytes.toString())}\n`,
    )
  } else {
    process.stdout.write(`seed ${seed}: ${done + numRuns} cases\n`)
  }
}
process.stdout.write(`${findings} findings\n`)
process.exitCode = findings > 0 ? 1 : 0

function reasonOf(bytes: Buffer): string {
  try {
    return judge(bytes) ?? 'not this time'
  } catch (error) {
    return String(error)
  }
}
