import { isUtf8 } from 'node:buffer'
import test from 'ava'
import Encoding from 'encoding-japanese'
import * as fc from 'fast-check'
import { decodeText } from '../../lib/io/sources/decode-text.ts'
import { normalizeSource } from '../../lib/text/normalize.ts'

const japanese = '---\ntitle: 送信元の特定\n---\n\nメールサーバーを立てる手順です。カタカナも。\n'

function encode(text: string, to: 'SJIS' | 'EUCJP' | 'JIS'): Buffer {
  return Buffer.from(
    Encoding.convert(Encoding.stringToCode(text), { to, from: 'UNICODE', type: 'array' }),
  )
}

test('UTF-8 comes out with LF only and without a byte order mark', (t) => {
  const decoded = decodeText(Buffer.from('\ufeff山\r\n川\r谷\n'))
  t.deepEqual(decoded, { kind: 'text', text: '山\n川\n谷\n' })
})

for (const [found, bytes] of [
  ['Shift_JIS', encode(japanese, 'SJIS')],
  ['EUC-JP', encode(japanese, 'EUCJP')],
  ['ISO-2022-JP', encode(japanese, 'JIS')],
  ['UTF-16LE', Buffer.from(`\ufeff${japanese}`, 'utf16le')],
  ['UTF-16BE', Buffer.from(`\ufeff${japanese}`, 'utf16le').swap16()],
] as const) {
  test(`${found} is recognized, and read all the same`, (t) => {
    t.like(decodeText(bytes), { kind: 'not-utf8', found, text: japanese })
  })
}

for (const word of ['日本語', '組版', 'あ', 'カタカナ', '。', 'ﾃｽﾄは半角です']) {
  test(`a single word tells the encoding: ${word}`, (t) => {
    t.like(decodeText(encode(word, 'SJIS')), { found: 'Shift_JIS', text: word })
    t.like(decodeText(encode(word, 'EUCJP')), { found: 'EUC-JP', text: word })
  })
}

test('ISO-2022-JP inside UTF-8 is told where it starts, and read', (t) => {
  const pasted = encode('漢字', 'JIS').toString()
  t.deepEqual(decodeText(Buffer.from(`前は${pasted}、後は${pasted}です`)), {
    kind: 'not-utf8',
    found: 'mixed',
    before: '前は',
    text: '前は漢字、後は漢字です',
  })
})

test('the trouble starts at the first byte that is not UTF-8', (t) => {
  const sjis = encode(japanese, 'SJIS')
  t.like(decodeText(sjis), { before: '---\ntitle: ' })
  t.like(decodeText(encode(japanese, 'JIS')), { before: '---\ntitle: ' })
})

test('a bad byte in a Japanese text does not make it Shift_JIS', (t) => {
  const bytes = Buffer.concat([Buffer.from('あ\ufffdい'), Buffer.from([0x8c]), Buffer.from('う')])
  t.deepEqual(decodeText(bytes), {
    kind: 'not-utf8',
    found: undefined,
    before: 'あ\ufffdい',
    text: 'あ\ufffdい\ufffdう',
  })
})

test('a picture is no text', (t) => {
  const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
  t.like(decodeText(png), { found: 'binary', text: undefined })
})

test('escape sequences of a terminal do not make a text ISO-2022-JP', (t) => {
  t.is(decodeText(Buffer.from('\x1b[31mred\x1b[0m')).kind, 'text')
  t.is(decodeText(Buffer.from('JIS の ESC $ B は \x1b$B です')).kind, 'text')
})

test('any text comes back from its UTF-8', (t) => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      fc.pre(!text.includes('\x1b'))
      t.deepEqual(decodeText(Buffer.from(text)), { kind: 'text', text: normalizeSource(text) })
    }),
    { seed: 1, numRuns: 2000 },
  )
})

/** Asks a strict decoder for the text before the first mistake, byte by byte. */
function validStart(bytes: Uint8Array): string {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let text = ''
  for (const byte of bytes) {
    try {
      text += decoder.decode(Uint8Array.of(byte), { stream: true })
    } catch {
      return text
    }
  }
  return text
}

test('the first bad byte of any damaged text is where a strict decoder stops', (t) => {
  const pieces = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 4 }).map((text) => Buffer.from(text)),
    fc.constant(Buffer.from('\ufffd')),
    fc.uint8Array({ minLength: 1, maxLength: 3 }).map((bytes) => Buffer.from(bytes)),
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
      const bytes = Buffer.concat(parts)
      fc.pre(!isUtf8(bytes))
      const decoded = decodeText(bytes)
      t.is(decoded.kind === 'not-utf8' ? decoded.before : undefined, validStart(bytes))
    }),
    { seed: 2, numRuns: 3000 },
  )
})
