import { lstatSync, readdirSync, realpathSync } from 'node:fs'
import type { Dirent, Stats } from 'node:fs'
import { basename, join, sep } from 'node:path'
import type { SpecialFile } from '../../diagnostics/catalogue/files.ts'
import type { Report } from '../../diagnostics/diagnostic.ts'
import { compareCodePoints } from '../../text/compare-code-points.ts'
import { normalizeText } from '../../text/normalize.ts'
import { failedWith } from '../system-error.ts'
import type { FoundFile } from './found-file.ts'
import { isIgnoredName } from './ignored-names.ts'
import { statSource } from './read-bytes.ts'
import { reportUnreadable } from './report-unreadable.ts'

/** What is needed to judge what is found. */
interface Search {
  /** The site's root, without links. */
  readonly root: string
  readonly report: Report
}

/** What the disk says of an entry, in a list of its folder or asked for it alone. */
type Entry = Dirent | Stats

/**
 * All regular files below `root`/`name`, ordered by path in code points, whatever order the disk
 * has; that file itself if it is one. What is neither folder nor regular file is reported; editors'
 * leavings are passed over. `undefined` when there is nothing of that name. Throws an
 * `EnvironmentProblem` where the folder itself may not be entered.
 */
export function findFiles(
  root: string,
  name: string,
  report: Report,
): readonly FoundFile[] | undefined {
  const found = { path: name, file: join(root, name) }
  const stat = statSource(found.file, name)
  if (stat === undefined) return undefined
  const files = filesOf(stat, found, { root: realpathSync(root), report })
  return withoutTwins(
    files.toSorted((a, b) => compareCodePoints(a.path, b.path)),
    report,
  )
}

function filesBelow(folder: FoundFile, search: Search): readonly FoundFile[] {
  return entriesOf(folder, search.report)
    .filter((entry) => !isIgnoredName(entry.name))
    .flatMap((entry) => {
      const found = {
        path: `${folder.path}/${normalizeText(entry.name)}`,
        // As `join` would make it, which is slow: both are in order.
        file: folder.file + sep + entry.name,
      }
      return filesOf(entry, found, search)
    })
}

function filesOf(entry: Entry, found: FoundFile, search: Search): readonly FoundFile[] {
  const { report } = search
  const { path } = found
  const name = basename(found.file)
  if (isMisread(name, found.file)) {
    report('file-name-encoding', { path }, {})
  } else if (entry.isSymbolicLink()) {
    reportLink(found, search)
  } else if (entry.isFile()) {
    return [found]
  } else if (!entry.isDirectory()) {
    report('not-a-regular-file', { path }, { kind: specialKind(entry) })
  } else if (name.endsWith('.md')) {
    report('not-a-regular-file', { path }, { kind: 'folder' })
  } else if (name === '.well-known') {
    report('reserved-name', { path }, { from: 'file', path: name })
  } else {
    return filesBelow(found, search)
  }
  return []
}

function entriesOf({ path, file }: FoundFile, report: Report): readonly Dirent[] {
  try {
    return readdirSync(file, { withFileTypes: true })
  } catch (error) {
    reportUnreadable(error, path, report)
    return []
  }
}

/** A name of bytes that are not UTF-8 comes out of node with U+FFFD, and leads nowhere. */
function isMisread(name: string, file: string): boolean {
  return name.includes('\ufffd') && lstatSync(file, { throwIfNoEntry: false }) === undefined
}

function reportLink({ path, file }: FoundFile, { root, report }: Search): void {
  const target = targetOf(file)
  if (target !== undefined && target !== root && !target.startsWith(root + sep)) {
    report('link-outside', { path }, { target })
  } else {
    report('link-skipped', { path }, {})
  }
}

/** Where a link ends; `undefined` when it ends nowhere or runs in circles. */
function targetOf(link: string): string | undefined {
  try {
    return realpathSync(link)
  } catch (error) {
    if (failedWith(error, 'ENOENT', 'ELOOP', 'EACCES', 'ENOTDIR')) return undefined
    throw error
  }
}

function specialKind(entry: Entry): SpecialFile {
  if (entry.isFIFO()) return 'fifo'
  return entry.isSocket() ? 'socket' : 'device'
}

/** Of two names that NFC makes one, the second is reported and left out. */
function withoutTwins(sorted: readonly FoundFile[], report: Report): readonly FoundFile[] {
  return sorted.filter(({ path }, index) => {
    if (sorted[index - 1]?.path !== path) return true
    report('name-collision', { path }, {})
    return false
  })
}
