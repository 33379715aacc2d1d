import { execFileSync, spawnSync } from 'node:child_process'
import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import type { Terminal } from '../../lib/commands/terminal.ts'
import { runCommandLine } from '../../lib/commands/run-command-line.ts'
import { temporaryFolder } from '../temporary-folder.ts'

/** What a call of `kumihan deploy` did, as the person at the terminal saw it. */
export interface DeployRun {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
  readonly questions: readonly string[]
}

export interface DeployCall {
  /** What the person answers; nobody sits there when it is left away. `null`: leaves with Ctrl-D. */
  readonly answer?: string | null
  readonly interrupted?: () => boolean
}

/** Calls the command in this process, which is quicker than to start another. */
export async function runDeploy(
  site: string,
  words: readonly string[] = [],
  { answer, interrupted = () => false }: DeployCall = {},
): Promise<DeployRun> {
  let stdout = ''
  let stderr = ''
  const questions: string[] = []
  const terminal: Terminal = {
    cwd: site,
    home: undefined,
    language: 'ja',
    npm: undefined,
    interactive: false,
    colour: false,
    print: (text) => void (stdout += text),
    tell: (text) => void (stderr += text),
    readInput: () => Buffer.alloc(0),
    ask:
      answer === undefined
        ? undefined
        : (question) => {
            questions.push(question)
            return Promise.resolve(answer ?? undefined)
          },
    now: () => Date.parse('2027-01-01T00:00:00Z'),
    interrupted: () => Promise.resolve(interrupted()),
  }
  const code = await runCommandLine(['deploy', ...words], terminal)
  return { code, stdout, stderr, questions }
}

export function article(title: string, body = '本文です。'): string {
  return `---\ntitle: ${title}\ndate: 2026-01-15\n---\n\n${body}\n`
}

/** site.yaml of a site that is published to `target`. */
export function settings(target: string, protect: readonly string[] = []): string {
  return `title: 試験\nurl: https://example.com\ndeploy:\n  target: ${target}\n  protect: ${JSON.stringify(protect)}\n`
}

/** Puts files below a folder; contents by path. */
export function write(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, contents] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), contents)
  }
}

/** A copy of a folder, times and all, to the nanosecond. */
export function copyOf(folder: string): string {
  const copy = temporaryFolder()
  execFileSync('cp', ['-a', `${folder}/.`, copy])
  return copy
}

/** Changes a byte of a file in a way that a build does not look for: same size, same time. */
export function tamperWith(file: string): void {
  const original = `${file}.original`
  execFileSync('cp', ['-a', file, original])
  const bytes = readFileSync(file)
  bytes[0] = (bytes[0] ?? 0) ^ 1
  writeFileSync(file, bytes)
  execFileSync('touch', ['-r', original, file])
  rmSync(original)
}

/** Permissions of everything below a folder, and of itself, by path: `755`. */
export function modesBelow(folder: string): Readonly<Record<string, string>> {
  const names = ['.', ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()]
  return Object.fromEntries(
    names.map((name) => [name, (lstatSync(join(folder, name)).mode & 0o7777).toString(8)]),
  )
}

/** True when the program is here; tests that need it say so and pass when it is not. */
export function hasProgram(name: string, ...words: readonly string[]): boolean {
  return spawnSync(name, words, { stdio: 'ignore' }).error === undefined
}

/** Makes programs of a folder come before all others, in this process and those it starts. */
export function preferPrograms(folder: string): void {
  process.env['PATH'] = `${folder}${delimiter}${process.env['PATH'] ?? ''}`
}
