import { hash } from 'node:crypto'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { explainWriteError } from '../environment-problem.ts'
import { failedWith } from '../system-error.ts'

/** What kumihan remembers of a target, in .kumihan/: without it, nothing there is known to be ours. */
export interface PublishedFiles {
  /** The paths that kumihan has put there; `undefined` when it never sent anything. */
  readonly read: () => ReadonlySet<string> | undefined
  readonly write: (paths: readonly string[]) => void
}

/** The memory of one target of a site. `memory` is the folder .kumihan. */
export function publishedFiles(memory: string, target: string): PublishedFiles {
  const file = join(memory, `published-${hash('sha256', target).slice(0, 8)}.json`)
  return {
    read: () => readPaths(file),
    write: (paths) => {
      const text = `{"version":1,"target":${JSON.stringify(target)},"files":[\n${paths
        .map((path) => JSON.stringify(path))
        .join(',\n')}\n]}\n`
      try {
        writeFileSync(`${file}.new`, text)
        renameSync(`${file}.new`, file)
      } catch (error) {
        throw explainWriteError(error, { path: file })
      }
    },
  }
}

function readPaths(file: string): ReadonlySet<string> | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return isRecord(value) ? new Set(value.files) : undefined
  } catch (error) {
    if (error instanceof SyntaxError || failedWith(error, 'ENOENT')) return undefined
    throw error
  }
}

function isRecord(value: unknown): value is { readonly files: readonly string[] } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'files' in value &&
    Array.isArray(value.files) &&
    value.files.every((path) => typeof path === 'string')
  )
}
