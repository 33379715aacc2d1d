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
  try {
    const { runCommandLine } = await import('./commands/run-command-line.ts')
    const { openTerminal } = await import('./commands/open-terminal.ts')
    process.exitCode = await runCommandLine(process.argv.slice(2), openTerminal(process))
  } catch (error) {
    process.exitCode = explainStart(error as NodeJS.ErrnoException)
  }
}

/** Says why the tool's own parts could not be loaded, without loading any. Gives the exit code. */
function explainStart(error: NodeJS.ErrnoException): number {
  const { code = '', message } = error
  if (code === 'EMFILE' || code === 'ENFILE') {
    process.stderr.write(
      'kumihan: this shell allows too few open files; allow more: ulimit -n 256\n' +
        'kumihan: 同時に開けるファイルの数が足りません。増やしてから実行してください: ulimit -n 256\n',
    )
    return 3
  }
  if (!code.endsWith('MODULE_NOT_FOUND')) throw error
  const [what] = message.split(' imported from')
  process.stderr.write(
    `kumihan: parts of the tool are missing (${what}); run "npm ci" in its folder\n` +
      `kumihan: 道具の部品が足りません（${what}）。道具のフォルダーで npm ci を実行してください\n`,
  )
  return 2
}
