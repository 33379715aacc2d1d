import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { failedWith } from '../system-error.ts'

export interface ManifestFile {
  /** Below dist/, with `/`. */
  readonly path: string
  /** In bytes. */
  readonly size: number
  readonly sha256: string
  /** When it was written, in milliseconds: with the size, a cheap sign that it still is the same. */
  readonly mtime: number
  /** `OutputFile.madeFrom` of a page. */
  readonly madeFrom?: string
}

/** What kumihan put into an output folder. It lies outside of it, so it is never published. */
export interface Manifest {
  readonly version: 1
  /** Version of the tool that built it. */
  readonly tool: string
  /** Name of the build, part of the names of its temporary folders. */
  readonly build: string
  /** Ordered by path. */
  readonly files: readonly ManifestFile[]
}

/** The manifest in a file; `undefined` when there is none, or one that can't be trusted. */
export function readManifest(file: string): Manifest | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return isManifest(value) ? value : undefined
  } catch (error) {
    if (error instanceof SyntaxError || failedWith(error, 'ENOENT')) return undefined
    throw error
  }
}

/** One line a file: easy to read, and to compare. */
export function manifestText({ version, tool, build, files }: Manifest): string {
  const head = JSON.stringify({ version, tool, build }).slice(0, -1)
  return `${head},"files":[\n${files.map((file) => JSON.stringify(file)).join(',\n')}\n]}\n`
}

/** Names what a site consists of: its paths and bytes. */
export function contentsKey(files: readonly ManifestFile[]): string {
  const lines = files.map(({ path, sha256 }) => `${sha256} ${path}`)
  return hash('sha256', lines.toSorted().join('\n')).slice(0, 32)
}

type Unknown<T> = Partial<Readonly<Record<keyof T, unknown>>>

function isManifest(value: unknown): value is Manifest {
  if (typeof value !== 'object' || value === null) return false
  const { version, tool, build, files }: Unknown<Manifest> = value
  return (
    version === 1 &&
    typeof tool === 'string' &&
    typeof build === 'string' &&
    Array.isArray(files) &&
    files.every(isManifestFile)
  )
}

function isManifestFile(value: unknown): value is ManifestFile {
  if (typeof value !== 'object' || value === null) return false
  const { path, size, sha256, mtime, madeFrom }: Unknown<ManifestFile> = value
  return (
    typeof path === 'string' &&
    typeof size === 'number' &&
    typeof sha256 === 'string' &&
    typeof mtime === 'number' &&
    (madeFrom === undefined || typeof madeFrom === 'string')
  )
}
