import { isUtf8 } from 'node:buffer'
import type { FoundEncoding } from '../../diagnostics/catalogue/text.ts'
import { normalizeSource } from '../../text/normalize.ts'
import {
  guessEncoding,
  hasPastedIso2022Jp,
  isIso2022Jp,
  readPastedIso2022Jp,
} from './guess-encoding.ts'
import type { Guess } from './guess-encoding.ts'

export type Decoded =
  /** LF only, no byte order mark. */
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'not-utf8'
      readonly found: FoundEncoding
      /** What stands before the first byte that is not UTF-8. */
      readonly before: string
      /** The text all the same, unless it is none: so its other problems can be told too. */
      readonly text: string | undefined
    }

/**
 * The text of a file, which must be UTF-8; for any other encoding, its likely name and where the
 * trouble starts.
 */
export function decodeText(bytes: Buffer): Decoded {
  if (!isUtf8(bytes)) return explain(bytes, guessEncoding(bytes), firstBadByte(bytes))
  if (isIso2022Jp(bytes)) return explain(bytes, 'ISO-2022-JP', bytes.indexOf(0x1b))
  const text = bytes.toString('utf8')
  if (hasPastedIso2022Jp(text)) return explainPasted(text)
  return { kind: 'text', text: normalizeSource(text) }
}

function explain(bytes: Buffer, found: Guess, badByte: number): Decoded {
  return {
    kind: 'not-utf8',
    found,
    before: bytes.toString('utf8', 0, badByte),
    text:
      found === 'binary'
        ? undefined
        : normalizeSource(new TextDecoder(found ?? 'utf-8').decode(bytes)),
  }
}

function explainPasted(text: string): Decoded {
  return {
    kind: 'not-utf8',
    found: 'mixed',
    before: text.slice(0, text.search(/\x1b\$[@B]/)),
    text: normalizeSource(readPastedIso2022Jp(text)),
  }
}

/**
 * Offset of the first byte that is not UTF-8. A lenient decoder puts U+FFFD in its place; a U+FFFD
 * that was written as such has its own three bytes.
 */
function firstBadByte(bytes: Buffer): number {
  const written = Buffer.from('\ufffd')
  let offset = 0
  for (const character of new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)) {
    if (character === '\ufffd' && !written.equals(bytes.subarray(offset, offset + 3))) break
    offset += Buffer.byteLength(character)
  }
  return offset
}
