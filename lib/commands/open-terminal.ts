import { readFileSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import type { MessageLanguage } from '../diagnostics/message-language.ts'
import type { NpmRun, Terminal } from './terminal.ts'

/**
 * The terminal of the running process. A reader that has left (`| head`) is no error; output that
 * cannot be written is one of the environment, and ends the work.
 */
export function openTerminal(process: NodeJS.Process): Terminal {
  let stop = false
  process.once('SIGINT', () => {
    stop = true
  })
  const { env } = process
  const language = languageOfLocale(env)
  const tell = (text: string): void => void process.stderr.write(text)
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') return
      void leaveUnwritten(error, stream === process.stdout ? tell : () => {}, language)
    })
  }
  const attended = process.stderr.isTTY && !env['CI']
  const watched = attended && env['TERM'] !== 'dumb'
  return {
    cwd: process.cwd(),
    home: env['HOME'] ?? env['USERPROFILE'],
    npm: npmRunIn(env),
    language,
    interactive: watched,
    colour: watched && !env['NO_COLOR'],
    print: (text) => void process.stdout.write(text),
    tell,
    readInput: () => readFileSync(0),
    ask: attended && process.stdin.isTTY ? (question) => ask(process, question) : undefined,
    now: Date.now,
    interrupted: async () => {
      await setImmediate()
      return stop
    },
  }
}

/** `> /dev/full`, `> a file on a full disk`. */
async function leaveUnwritten(
  error: Error,
  tell: Terminal['tell'],
  language: MessageLanguage,
): Promise<never> {
  const { explainWriteError } = await import('../io/environment-problem.ts')
  const { explainFailure } = await import('./explain-failure.ts')
  const problem = explainWriteError(error, { path: 'stdout' })
  const circumstances = { terminal: { tell }, language, inWork: undefined, debug: false }
  return process.exit(explainFailure(problem, circumstances))
}

/** Reads by whole lines, so that Ctrl-C reaches the process as everywhere else. */
async function ask(process: NodeJS.Process, question: string): Promise<string | undefined> {
  const { createInterface } = await import('node:readline')
  const lines = createInterface({ input: process.stdin, terminal: false })
  const leave = (): void => lines.close()
  process.once('SIGINT', leave)
  process.stderr.write(question)
  const answer = await new Promise<string | undefined>((resolve) => {
    lines.once('line', resolve).once('close', () => resolve(undefined))
  })
  process.off('SIGINT', leave)
  lines.close()
  return answer
}

function npmRunIn(env: NodeJS.ProcessEnv): NpmRun | undefined {
  const script = env['npm_lifecycle_event']
  if (script === undefined) return undefined
  return { script, config: (name) => env[`npm_config_${name.replaceAll('-', '_')}`] }
}

/** POSIX order: LC_ALL before LC_MESSAGES before LANG; the first that is set decides. */
function languageOfLocale(env: NodeJS.ProcessEnv): MessageLanguage {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
  return /^ja(?![a-z])/i.test(locale) ? 'ja' : 'en'
}
