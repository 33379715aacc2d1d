import {
  closeSync,
  copyFileSync,
  fstatSync,
  linkSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'

/**
 * The operations by which dist/ comes about. Tests put others in their place: a full disk, a file
 * system without links, a power cut between two renames.
 */
export interface Disk {
  readonly makeFolder: (path: string) => void
  /** Writes a file that must not exist yet; returns its time of modification in milliseconds. */
  readonly writeFile: (path: string, bytes: Uint8Array) => number
  readonly link: (from: string, to: string) => void
  /** Copies a file with its time of modification, as near to it as the system can; returns that. */
  readonly copy: (from: string, to: string) => number
  readonly rename: (from: string, to: string) => void
  /** Removes a file or a whole folder; it is no error when there is none. */
  readonly remove: (path: string) => void
}

/** The disk of the machine. */
export const disk: Disk = {
  makeFolder: (path) => {
    mkdirSync(path, { recursive: true })
  },
  writeFile: (path, bytes) => {
    const file = openSync(path, 'wx')
    try {
      writeFileSync(file, bytes)
      return fstatSync(file).mtimeMs
    } finally {
      closeSync(file)
    }
  },
  link: linkSync,
  copy: (from, to) => {
    const { atimeMs, mtimeMs } = statSync(from)
    copyFileSync(from, to)
    utimesSync(to, atimeMs / 1000, mtimeMs / 1000)
    return statSync(to).mtimeMs
  },
  rename: renameSync,
  remove: (path) => {
    rmSync(path, { recursive: true, force: true })
  },
}
