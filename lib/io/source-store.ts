import { realpathSync } from 'node:fs'
import type { SiteFile, SiteSources } from '../article/sources.ts'
import type { Report } from '../diagnostics/diagnostic.ts'
import { overhear } from '../diagnostics/overhear.ts'
import type { Saying } from '../diagnostics/overhear.ts'
import { environmentProblem } from './environment-problem.ts'
import { diskReader, readSources } from './read-sources.ts'
import type { SourceReader } from './read-sources.ts'
import type { FoundFile } from './sources/found-file.ts'
import { statIfPossible } from './sources/read-bytes.ts'
import { isSystemError } from './system-error.ts'
import type { SourceChanges } from './watch.ts'

/** The sources of a site, kept in memory. */
export interface SourceStore {
  /** Drops what is known of these files; the next `read` asks the disk for them again. */
  readonly forget: (changes: SourceChanges) => void
  /** Exactly what `readSources` gives and reports. A file that has not changed is the same object. */
  readonly read: (report: Report) => SiteSources
}

/** What was once made of a file or a folder, with everything that was said about it. */
interface Kept<T> {
  readonly value: T
  readonly sayings: readonly Saying[]
}

/** Reads a site again and again, and from the disk only what has changed. */
export function createSourceStore(root: string, builtInLayouts: string): SourceStore {
  const lists = createShelf<ReturnType<SourceReader['find']>>()
  const texts = createShelf<ReturnType<SourceReader['readText']>>()
  const files = createShelf<readonly SiteFile[]>()
  const reader: SourceReader = {
    find: (folder, name, report) =>
      lists.take(`${folder}\0${name}`, report, (tell) => diskReader.find(folder, name, tell)),
    readText: (found, report) =>
      texts.take(found.file, report, (tell) => diskReader.readText(found, tell)),
    describeFile: (found, report) =>
      files.take(found.file, report, (tell) =>
        diskReader.describeFile(found, tell).map((file) => withoutLinks(file, found)),
      ),
  }
  return {
    forget: ({ files: changed, structure }) => {
      if (structure || ![...changed].every(isRegularFile)) lists.clear()
      for (const file of changed) {
        texts.drop(file)
        files.drop(file)
      }
    },
    read: (report) => readSources(root, builtInLayouts, report, reader),
  }
}

function createShelf<T>() {
  const kept = new Map<string, Kept<T>>()
  return {
    clear: () => kept.clear(),
    drop: (key: string) => kept.delete(key),
    take: (key: string, report: Report, make: (report: Report) => T): T => {
      const { value, sayings } = kept.get(key) ?? remember(key, make)
      for (const say of sayings) say(report)
      return value
    },
  }

  function remember(key: string, make: (report: Report) => T): Kept<T> {
    const { report, sayings } = overhear()
    const one = { value: make(report), sayings }
    kept.set(key, one)
    return one
  }
}

/** The file is read later, on request: by then, it must not have become a link to somewhere else. */
function withoutLinks(siteFile: SiteFile, { path, file }: FoundFile): SiteFile {
  const place = realPathOf(file)
  const read: SiteFile['read'] = (limit) => {
    if (place !== undefined && realPathOf(file) === place) return siteFile.read(limit)
    throw environmentProblem('file-vanished', { path }, { named: false })
  }
  return { ...siteFile, read }
}

function realPathOf(file: string): string | undefined {
  try {
    return realpathSync(file)
  } catch (error) {
    if (isSystemError(error)) return undefined
    throw error
  }
}

/** Editors, and people, can put a folder or a link in the place of a file. */
function isRegularFile(file: string): boolean {
  return statIfPossible(file)?.isFile() ?? false
}
