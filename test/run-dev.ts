import { spawn } from 'node:child_process'
import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const cli = fileURLToPath(new URL('../bundle/cli.js', import.meta.url))

/** A running `kumihan dev`. */
export interface RunningDev {
  /** The front page: `http://localhost:40123/`. */
  readonly address: string
  /** What it has said so far. */
  readonly said: () => string
  /** Presses Ctrl-C, and gives the exit code. */
  readonly stop: () => Promise<number | null>
}

/** Starts the compiled command on a port of its own, and waits for the line with its address. */
export function runDev(
  root: string,
  args: readonly string[] = ['--port', '0'],
): Promise<RunningDev> {
  const child = spawn(process.execPath, [cli, 'dev', '--root', root, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], LANG: 'ja_JP.UTF-8' },
  })
  let said = ''
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  return new Promise((resolve, reject) => {
    void ended.then((code) => reject(new Error(`dev ended with ${code}: ${said}`)))
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk
      const address = /^(http:\S+) で/m.exec(said)?.[1]
      if (address === undefined) return
      resolve({
        address,
        said: () => said,
        stop: () => {
          child.kill('SIGINT')
          return ended
        },
      })
    })
  })
}

/** The ways in which editors save a file. */
export const saveStyles = {
  /** nano, VS Code */
  overwrite: (file: string, text: string) => writeFileSync(file, text),
  /** vim, JetBrains, GNOME: another file takes its place. */
  rename: (file: string, text: string) => {
    writeFileSync(`${file}.tmp`, text)
    renameSync(`${file}.tmp`, file)
  },
  /** Vim with `backupcopy=no`: the old file steps aside first. */
  aside: (file: string, text: string) => {
    renameSync(file, `${file}~`)
    writeFileSync(file, text)
    rmSync(`${file}~`)
  },
  /** Some sync tools. */
  again: (file: string, text: string) => {
    rmSync(file)
    writeFileSync(file, text)
  },
}

export type SaveStyle = keyof typeof saveStyles

/** Waits until `test` gives something, asking every few milliseconds; fails after ten seconds. */
export async function until<T>(test: () => Promise<T | undefined> | T | undefined): Promise<T> {
  const deadline = Date.now() + 10_000
  for (;;) {
    const value = await test()
    if (value !== undefined && value !== false) return value
    if (Date.now() > deadline) throw new Error(`waited in vain for: ${test.toString()}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** The path of a file in a site's folder. */
export function inSite(root: string, path: string): string {
  return join(root, ...path.split('/'))
}
