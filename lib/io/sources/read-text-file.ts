import { readFileSync } from 'node:fs'
import type { Report } from '../../diagnostics/diagnostic.ts'
import { createLocator } from '../../diagnostics/locate.ts'
import {
  findControlCharacters,
  hasControlCharacters,
  withoutControlCharacters,
} from '../../text/control-characters.ts'
import type { SourceFile } from '../../text/source-file.ts'
import { decodeText } from './decode-text.ts'
import type { FoundFile } from './found-file.ts'
import { reportUnreadable } from './report-unreadable.ts'

/** Beyond this no text is typed by hand; a string of JavaScript ends at five times as much. */
const mostBytes = 100_000_000

/**
 * Reads a source file once: UTF-8, LF only, no byte order mark, no control characters. Reports what
 * is not so; `undefined` when no text came of it.
 */
export function readTextFile(found: FoundFile, report: Report): SourceFile | undefined {
  const { path } = found
  const bytes = read(found, report)
  return bytes && sourceFileOf(bytes, path, report)
}

/** The same for bytes that came from elsewhere: a pipe. */
export function sourceFileOf(bytes: Buffer, path: string, report: Report): SourceFile | undefined {
  if (bytes.length > mostBytes) {
    const megabytes = (bytes.length / 1_000_000).toFixed(1)
    report('huge-article', { path }, { megabytes, most: mostBytes / 1_000_000 })
    return undefined
  }
  const text = textOf(bytes, path, report)
  if (text === undefined) return undefined
  const source = { path, text }
  if (!hasControlCharacters(text)) return source
  reportControlCharacters(source, report)
  return { path, text: withoutControlCharacters(text) }
}

function read({ file, path, named }: FoundFile, report: Report): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch (error) {
    reportUnreadable(error, path, report, named)
    return undefined
  }
}

function textOf(bytes: Buffer, path: string, report: Report): string | undefined {
  const decoded = decodeText(bytes)
  if (decoded.kind === 'not-utf8') {
    const { found, before } = decoded
    const start = createLocator({ path, text: before }).position(before.length)
    report('encoding', found === 'binary' ? { path } : { path, start }, { found, path })
  }
  return decoded.text
}

/** In front matter they are errors: a title goes to places where nobody would look for them. */
function reportControlCharacters(source: SourceFile, report: Report): void {
  const locator = createLocator(source)
  const frontMatterEnd = source.text.startsWith('---\n') ? source.text.indexOf('\n---', 3) : -1
  for (const { name, offset } of findControlCharacters(source.text)) {
    const fatal = name === 'U+0000' || offset < frontMatterEnd
    report('control-char', locator.place(offset), { character: name, fatal })
  }
}
