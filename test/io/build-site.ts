// Builds into an output folder as a process of its own, for tests that kill it, lock it out or run it
// as someone else: node build-site.js build|alternate|hold ROOT [OUT [EDITION]]
import { EnvironmentProblem } from '../../lib/io/environment-problem.ts'
import { openDist } from '../../lib/io/dist-folder.ts'
import { edition, writeEdition } from './editions.ts'

const [command = '', root = '', out = 'dist', name = '甲'] = process.argv.slice(2)

function say(word: string): void {
  process.stdout.write(`${word}\n`)
}

try {
  if (command === 'alternate') {
    say('ready')
    for (let round = 0; ; round += 1) writeEdition(root, out, edition(round % 2 ? '甲' : '乙'))
  }
  const writer = openDist(root, out, { tool: 'test' })
  if (command === 'hold') {
    say('held')
    setInterval(() => {}, 1000)
  } else {
    for (const [path, contents] of edition(name)) writer.write({ path, contents })
    say(JSON.stringify(writer.commit()))
  }
} catch (error) {
  if (!(error instanceof EnvironmentProblem)) throw error
  const { code, place, message, remedy } = error.describe('en')
  say(JSON.stringify({ kind: error.kind, code, path: place.path, message, remedy }))
}
