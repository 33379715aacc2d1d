import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { temporaryFolder } from './temporary-folder.ts'

const cli = fileURLToPath(new URL('../bundle/cli.js', import.meta.url))

export interface Outcome {
  readonly code: number | null
  readonly signal: string | null
  readonly stdout: string
  readonly stderr: string
}

interface CallOptions {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  readonly input?: string | Uint8Array
  /** Words for node itself, before the program. */
  readonly node?: readonly string[]
  /** Kills the process without mercy after so many milliseconds. */
  readonly killAfter?: number
}

/** Runs the compiled command as a writer would, and waits for its end. */
export function runKumihan(args: readonly string[], options: CallOptions = {}): Promise<Outcome> {
  return runProgram(process.execPath, [...(options.node ?? []), cli, ...args], options)
}

/** Runs any program in the surroundings of a writer, and waits for its end. */
export function runProgram(
  program: string,
  args: readonly string[],
  options: Omit<CallOptions, 'node'> = {},
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: options.cwd,
      env: {
        PATH: process.env['PATH'],
        HOME: process.env['HOME'],
        LANG: 'ja_JP.UTF-8',
        ...options.env,
      },
    })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk))
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk))
    child.stdin.on('error', () => {})
    child.stdin.end(options.input ?? '')
    const timer =
      options.killAfter === undefined
        ? undefined
        : setTimeout(() => child.kill('SIGKILL'), options.killAfter)
    child.on('error', reject)
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      resolve({ code, signal, stdout, stderr })
    })
  })
}

/** A new folder holding the given files; contents by path. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder()
  for (const [path, contents] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), contents)
  }
  return folder
}

/** A new folder holding a copy of the repository's sample site, without its output. */
export function sampleSite(): string {
  const folder = temporaryFolder()
  for (const part of ['articles', 'layouts', 'site.yaml']) {
    cpSync(part, join(folder, part), { recursive: true })
  }
  return folder
}

/** sha256 of every file below a folder, by path with `/`, sorted; `{}` when there is no folder. */
export function hashesBelow(
  folder: string,
  wanted: (path: string) => boolean = () => true,
): Record<string, string> {
  const hashOf = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex')
  return mapFiles(folder, hashOf, wanted)
}

/** Modification times in nanoseconds of every file below a folder, by path. */
export function mtimesBelow(folder: string): Record<string, bigint> {
  return mapFiles(folder, (path) => statSync(path, { bigint: true }).mtimeNs)
}

function mapFiles<T>(
  folder: string,
  value: (path: string) => T,
  wanted: (path: string) => boolean = () => true,
): Record<string, T> {
  let names: string[]
  try {
    names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  } catch {
    return {}
  }
  const files = names
    .filter((name) => wanted(name) && statSync(join(folder, name)).isFile())
    .toSorted()
  return Object.fromEntries(
    files.map((name) => [
      relative(folder, join(folder, name)).split(sep).join('/'),
      value(join(folder, name)),
    ]),
  )
}
