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

  function flush(): void {
    const changes = { files, structure }
    timer = undefined
    files = new Set()
    structure = false
    tell(changes)
  }

  return {
    add: (file: string, event: string): void => {
      const now = performance.now()
      if (!timer) first = now
      files.add(file)
      structure ||= event !== 'change'
      clearTimeout(timer)
      timer = setTimeout(flush, Math.max(0, Math.min(quiet, first + longest - now)))
    },
    stop: () => clearTimeout(timer),
  }
}
