import { hash } from 'node:crypto'
import type { SiteFile } from '../../article/sources.ts'
import type { Report } from '../../diagnostics/diagnostic.ts'
import { fingerprint } from '../../text/fingerprint.ts'
import type { SourceFile } from '../../text/source-file.ts'
import { diskReader } from '../read-sources.ts'
import type { SourceReader } from '../read-sources.ts'
import type { FoundFile } from '../sources/found-file.ts'
import type { Glance } from './glance.ts'
import { UnlikeItsName } from './unlike-its-name.ts'

/** A reader that opens no file whose contents are known by name, unless somebody asks for them. */
export interface KnownReader extends SourceReader {
  /** The names of all contents that were read without a complaint, by absolute path. */
  readonly keys: ReadonlyMap<string, string>
}

/**
 * How many texts are kept once they were read, in UTF-16 units: those of some eight thousand articles.
 * What comes after them is read once more when somebody wants it, so that memory suffices for sites
 * of any size.
 */
const keptTexts = 32_000_000

/**
 * @param known names of contents, by the look of their files
 * @param room for texts that are kept, in UTF-16 units
 */
export function createKnownReader(
  { look }: Glance,
  known: ReturnType<Glance['keys']>,
  room = keptTexts,
): KnownReader {
  const keys = new Map<string, string>()
  const texts = new Map<string, string>()
  let left = room
  let latest = { file: '', text: '' }

  function sourceOf(found: FoundFile, key: string): SourceFile {
    return {
      path: found.path,
      key,
      get text() {
        return textOf(found, key)
      },
    }
  }

  function textOf(found: FoundFile, key: string): string {
    const { file } = found
    const kept = latest.file === file ? latest.text : texts.get(file)
    if (kept !== undefined) return kept
    const text = readAgain(found, key)
    keep(found, text)
    return text
  }

  function keep({ file }: FoundFile, text: string): void {
    latest = { file, text }
    if (text.length > left) return
    left -= text.length
    texts.set(file, text)
  }

  function keyOf({ file }: FoundFile): string | undefined {
    const key = known.get(look.lineOf(file))
    if (key !== undefined) keys.set(file, key)
    return key
  }

  function readText(found: FoundFile, report: Report): SourceFile | undefined {
    const key = keyOf(found)
    return key === undefined ? readAnew(found, report) : sourceOf(found, key)
  }

  function readAnew(found: FoundFile, report: Report): SourceFile | undefined {
    let isSound = true
    const source = diskReader.readText(found, (code, place, facts) => {
      isSound = false
      report(code, place, facts)
    })
    if (!source) return undefined
    const key = fingerprint(source.text)
    if (isSound) keys.set(found.file, key)
    keep(found, source.text)
    return sourceOf(found, key)
  }

  function describeFile(found: FoundFile, report: Report): readonly SiteFile[] {
    return diskReader.describeFile(found, report).map((file) => {
      const key = keyOf(found) ?? hash('sha256', file.read())
      keys.set(found.file, key)
      return { ...file, key }
    })
  }

  return { find: look.find, readText, describeFile, keys }
}

/** Whatever could be said of the file was said when it was first read: nothing. */
function readAgain(found: FoundFile, key: string): string {
  const source = diskReader.readText(found, () => {})
  if (source === undefined || fingerprint(source.text) !== key) throw new UnlikeItsName(found.path)
  return source.text
}
