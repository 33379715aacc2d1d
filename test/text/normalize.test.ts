import test from 'ava'
import * as fc from 'fast-check'
import { normalizeSource, normalizeText } from '../../lib/text/normalize.ts'

const kept = {
  'an ideograph of the compatibility block': '\ufa19田',
  'an ideograph of the compatibility supplement': '\u{2f800}',
  'a variation sequence': '葛\u{e0100}城',
  'wave dash and full-width tilde': '1〜2と1～2',
  'full-width letters and digits': 'ＡＢＣ１２３',
  'half-width katakana': 'ﾃﾞｰﾀ',
  'an ideographic space at the beginning': '　字下げ',
  'ligatures and circled numbers': 'ﬁ①㈱㍿',
  'composed kana': 'がっこう',
  nothing: '',
}

for (const [title, text] of Object.entries(kept)) {
  test(`stays as written: ${title}`, (t) => {
    t.is(normalizeText(text), text)
  })
}

const composed: Readonly<Record<string, readonly [string, string]>> = {
  'decomposed kana': ['か\u3099っこう', 'がっこう'],
  'decomposed Latin': ['cafe\u0301', 'caf\u00e9'],
  'decomposed Hangul': ['\u1112\u1161\u11ab', '한'],
  'beside a compatibility ideograph': [
    '\ufa19か\u3099\ufa19\u{2f800}は\u309a',
    '\ufa19が\ufa19\u{2f800}ぱ',
  ],
  'the ångström sign': ['\u212b', '\u00c5'],
}

for (const [title, [text, expected]] of Object.entries(composed)) {
  test(`composed: ${title}`, (t) => {
    t.is(normalizeText(text), expected)
  })
}

test('a source loses one byte order mark and has LF at its line ends', (t) => {
  t.is(normalizeSource('\ufeff山\r\n川\r谷\n'), '山\n川\n谷\n')
  t.is(normalizeSource('\r\n\r\r\n'), '\n\n\n')
  t.is(normalizeSource('\ufeff\ufeff山'), '\ufeff山')
  t.is(normalizeSource('山\ufeff川'), '山\ufeff川')
})

test('a source keeps its decomposed characters: it may be code', (t) => {
  t.is(normalizeSource('か\u3099'), 'か\u3099')
})

test('without compatibility ideographs it is NFC; twice is once', (t) => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const once = normalizeText(text)
      t.is(normalizeText(once), once)
      if (!/[\uf900-\ufaff\u{2f800}-\u{2fa1f}]/u.test(text)) t.is(once, text.normalize('NFC'))
    }),
    { seed: 2, numRuns: 2000 },
  )
})

test('whatever NFC changes is noticed: letters, order of marks, what composes with a letter', (t) => {
  const isKept = /[\uf900-\ufaff]/
  for (let codePoint = 0x80; codePoint <= 0xffff; codePoint++) {
    if (codePoint >= 0xd800 && codePoint <= 0xdfff) continue
    const character = String.fromCharCode(codePoint)
    if (isKept.test(character)) continue
    const decomposed = character.normalize('NFD')
    for (const text of [character, decomposed, `a${character}\u0334`, `a${character}\u0345`]) {
      t.is(normalizeText(text), text.normalize('NFC'), codePoint.toString(16))
    }
  }
})
