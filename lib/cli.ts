#!/usr/bin/env node
// The only user of process.*. It loads nothing but node's own modules before it knows that this
// node can read the rest: an old one gets a sentence, not a syntax error.

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `kumihan: Node.js 20.19 or newer is needed, this is ${process.versions.node}\n` +
      `kumihan: Node.js 20.19 以上が必要です（いまは ${process.versions.node} です）\n`,
  )
  process.exitCode = 2
} else {
  const { runCommandLine } = await import('./commands/run-command-line.ts')
  const { openTerminal } = await import('./commands/terminal.ts')
  process.exitCode = await runCommandLine(process.argv.slice(2), openTerminal(process))
}
