import type { FoundEncoding } from '../../diagnostics/catalogue/text.ts'

/** An encoding for a whole file; `undefined` when nothing fits. */
export type Guess = Exclude<FoundEncoding, 'mixed'>

/** So many bytes are looked at, enough to see a NUL in any image or program. */
const sample = 8000

/** Escape sequences of ISO-2022-JP that switch to kanji (JIS C 6226, JIS X 0208). */
const kanjiIn = /\x1b\$[@B]/

/** From there to where it switches back, to ASCII or JIS X 0201; kanji are pairs of bytes. */
const kanjiRun = /\x1b\$[@B](?:[!-~]{2})+\x1b\([BJ]/g

/** Names the encoding of bytes that are not UTF-8, or that are UTF-8 by accident. */
export function guessEncoding(bytes: Uint8Array): Guess {
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

/** ISO-2022-JP that somebody pasted, bytes and all, into a text in UTF-8. */
export function hasPastedIso2022Jp(text: string): boolean {
  return text.includes('\x1b') && text.search(kanjiRun) !== -1
}

/** The text with what was pasted so in readable characters. */
export function readPastedIso2022Jp(text: string): string {
  return text.replaceAll(kanjiRun, (run) => new TextDecoder('iso-2022-jp').decode(Buffer.from(run)))
}

/**
 * By which of the two the bytes make sense. Nearly all of EUC-JP is also valid Shift_JIS, in which it
 * reads as half-width katakana with a rare kanji between; Shift_JIS is hardly ever valid EUC-JP. No
 * statistics are needed, so that a single word is enough.
 */
function guessJapanese(bytes: Uint8Array): Guess {
  const shiftJis = decoded(bytes, 'shift_jis')
  const eucJp = decoded(bytes, 'euc-jp')
  if (shiftJis === undefined) return eucJp === undefined ? undefined : 'EUC-JP'
  return eucJp !== undefined && isMostlyHalfWidth(shiftJis) ? 'EUC-JP' : 'Shift_JIS'
}

function isMostlyHalfWidth(text: string): boolean {
  const half = text.match(/[\uff61-\uff9f]/g)?.length ?? 0
  const full = text.match(/[^\0-\x7f\uff61-\uff9f]/g)?.length ?? 0
  return half > full
}

function decoded(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
