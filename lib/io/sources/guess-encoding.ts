import { createRequire } from 'node:module'
import type * as EncodingJapanese from 'encoding-japanese'
import type { FoundEncoding } from '../../diagnostics/catalogue/files.ts'

/** So many bytes are looked at, enough to see a NUL in any image or program. */
const sample = 8000

/** Escape sequences of ISO-2022-JP that switch to kanji (JIS C 6226, JIS X 0208). */
const kanjiIn = /\x1b\$[@B]/

/** Names the encoding of bytes that are not UTF-8, or that are UTF-8 by accident. */
export function guessEncoding(bytes: Uint8Array): FoundEncoding {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'UTF-16LE'
  if (first === 0xfe && second === 0xff) return 'UTF-16BE'
  if (bytes.subarray(0, sample).includes(0)) return 'binary'
  if (isIso2022Jp(bytes)) return 'ISO-2022-JP'
  return isDamagedUtf8(bytes) ? undefined : guessJapanese(bytes)
}

/** Some bad bytes in a text that makes sense as UTF-8: it would also be valid Shift_JIS. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes)
  const japanese = text.match(/[\u3000-\u9fff\uff00-\uffef]/g)?.length ?? 0
  return japanese > (text.match(/\ufffd/g)?.length ?? 0)
}

/** ISO-2022-JP hides in seven-bit bytes and is valid UTF-8: only its escape sequences tell. */
export function isIso2022Jp(bytes: Uint8Array): boolean {
  if (!bytes.includes(0x1b)) return false
  return bytes.every((byte) => byte < 0x80) && kanjiIn.test(Buffer.from(bytes).toString('latin1'))
}

function guessJapanese(bytes: Uint8Array): FoundEncoding {
  const require = createRequire(import.meta.url)
  const { detect }: typeof EncodingJapanese = require('encoding-japanese')
  const guess = detect(bytes, ['SJIS', 'EUCJP'])
  if (guess === 'SJIS' && isValid(bytes, 'shift_jis')) return 'Shift_JIS'
  if (guess === 'EUCJP' && isValid(bytes, 'euc-jp')) return 'EUC-JP'
  return undefined
}

function isValid(bytes: Uint8Array, label: string): boolean {
  try {
    new TextDecoder(label, { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
