import { lstatSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { watch } from 'chokidar'
import { isIgnoredName } from './sources/ignored-names.ts'

/** What changed since the last time. */
export interface SourceChanges {
  /** Absolute paths of files that were written, made or deleted. */
  readonly files: ReadonlySet<string>
  /** Whether files or folders came or went. */
  readonly structure: boolean
}

export interface Watch {
  /** Resolves when changes will be noticed. */
  readonly ready: Promise<void>
  readonly close: () => Promise<void>
}

/** So long, in milliseconds, nothing more may happen before changes are told: a save is several. */
const quiet = 5
/** A stream of saves is told in parts, so that the preview moves along. */
const longest = 100
/**
 * chokidar is silent about a file for 50 ms after it told of a change. A formatter that runs on save
 * writes in that time, so what changed is looked at once more afterwards.
 */
const secondLook = 80

/**
 * Watches the sources of a site: site.yaml, articles/, layouts/, whether they are there yet or not.
 * Sees files that are saved by renaming, and passes over what editors leave behind. Bursts of saves
 * are told once.
 */
export function watchSources(root: string, tell: (changes: SourceChanges) => void): Watch {
  const gather = createGatherer(tell)
  const watcher = watch(root, {
    ignored: (path) => !isSource(relative(root, path)),
    ignoreInitial: true,
    followSymlinks: false,
  })
  watcher.on('all', (event, path) => gather.add(join(root, relative(root, path)), event))
  // A folder that vanishes while it is looked at; its files are reported by themselves.
  watcher.on('error', () => {})
  return {
    ready: new Promise((resolve) => watcher.once('ready', resolve)),
    close: async () => {
      gather.stop()
      await watcher.close()
    },
  }
}

/** @param path from the site's root; empty for the root itself */
function isSource(path: string): boolean {
  const [top = '', ...names] = path.split(sep)
  if (top === '' || (top === 'site.yaml' && names.length === 0)) return true
  return (top === 'articles' || top === 'layouts') && !names.some(isIgnoredName)
}

function createGatherer(tell: (changes: SourceChanges) => void) {
  let files = new Set<string>()
  let structure = false
  let first = 0
  let timer: NodeJS.Timeout | undefined
  const looks = new Set<NodeJS.Timeout>()

  function flush(): void {
    const changes = { files, structure }
    timer = undefined
    files = new Set()
    structure = false
    lookAgain(new Map(Array.from(changes.files, (file) => [file, stateOf(file)])))
    tell(changes)
  }

  function lookAgain(states: ReadonlyMap<string, string>): void {
    const look = setTimeout(() => {
      looks.delete(look)
      for (const [file, state] of states) if (stateOf(file) !== state) add(file, 'change')
    }, secondLook)
    looks.add(look)
  }

  function add(file: string, event: string): void {
    const now = performance.now()
    if (!timer) first = now
    files.add(file)
    structure ||= event !== 'change'
    clearTimeout(timer)
    timer = setTimeout(flush, Math.max(0, Math.min(quiet, first + longest - now)))
  }

  return {
    add,
    stop: () => {
      clearTimeout(timer)
      for (const look of looks) clearTimeout(look)
    },
  }
}

/** Another text for another state of a file; empty when it is not there. */
function stateOf(file: string): string {
  try {
    const { mtimeNs, ctimeNs, size, ino } = lstatSync(file, { bigint: true })
    return [mtimeNs, ctimeNs, size, ino].join()
  } catch {
    return ''
  }
}
