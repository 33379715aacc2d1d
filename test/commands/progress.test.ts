import test from 'ava'
import { createProgress } from '../../lib/commands/progress.ts'
import type { Terminal } from '../../lib/commands/terminal.ts'

/** A terminal on which each look at the clock takes a second. */
function watchedTerminal(interactive: boolean) {
  let told = ''
  let now = 0
  const terminal: Terminal = {
    cwd: '/',
    home: undefined,
    npm: undefined,
    language: 'ja',
    interactive,
    colour: false,
    print: () => {},
    tell: (text) => {
      told += text
    },
    readInput: () => Buffer.alloc(0),
    ask: undefined,
    now: () => (now += 1000),
    interrupted: async () => false,
  }
  return { terminal, lines: () => told.split('\r').slice(1) }
}

test('a person sees how many are done, and what comes on top, until the line goes away', (t) => {
  const { terminal, lines } = watchedTerminal(true)
  const progress = createProgress(terminal, 'ja', 2)
  progress.advance()
  progress.advance()
  // Lists and feeds.
  progress.advance()
  progress.advance(true)
  progress.advance(true)
  progress.clear()
  t.deepEqual(lines(), [
    '組んでいます 1/2',
    '組んでいます 2/2',
    '組んでいます 2/2',
    '組んでいます 2/2 + 1',
    '組んでいます 2/2 + 2',
    '\u001B[K',
  ])
})

test('nobody sees anything where nobody looks', (t) => {
  const { terminal, lines } = watchedTerminal(false)
  const progress = createProgress(terminal, 'ja', 2)
  progress.advance()
  progress.clear()
  t.deepEqual(lines(), [])
})
