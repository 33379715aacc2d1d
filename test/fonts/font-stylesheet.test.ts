import test from 'ava'
import type { FontFacts } from '../../lib/fonts/font-facts.ts'
import { covers } from '../../lib/fonts/font-facts.ts'
import { fontStylesheet, unicodeRange } from '../../lib/fonts/font-stylesheet.ts'

const facts: FontFacts = {
  weight: [400, 400],
  serif: true,
  ascent: 0.88,
  descent: 0.12,
  lineGap: 0,
  latinWidth: 0.4052 * 1.1,
  kanaWidth: 1,
  ranges: [0x20, 0x7e],
}

test('a face for each slice, the fallback in its measures, and the variable of style.css', (t) => {
  t.is(
    fontStylesheet([{ href: 'fonts/a-12345678.woff2', weight: [400, 400], letters: 'ABC山' }], {
      ...facts,
    }),
    `@font-face {
  font-display: swap;
  font-family: 'Site Text';
  font-weight: 400;
  src: url('fonts/a-12345678.woff2');
  unicode-range: U+41-43, U+5C71;
}

@font-face {
  font-family: 'Site Text Fallback';
  src: local('Hiragino Mincho ProN'), local('Yu Mincho'), local('BIZ UDMincho'), local('Noto Serif CJK JP'), local('Noto Serif JP');
  size-adjust: 100%;
  ascent-override: 88%;
  descent-override: 12%;
  line-gap-override: 0%;
}

@font-face {
  font-family: 'Site Text Fallback';
  src: local('Times New Roman'), local('Liberation Serif'), local('Tinos'), local('Times');
  size-adjust: 110%;
  ascent-override: 80%;
  descent-override: 10.91%;
  line-gap-override: 0%;
  unicode-range: U+20-7E, U+A0-24F;
}

html:root {
  --text: 'Site Text', 'Site Text Fallback', serif;
}
`,
  )
})

test('kana narrower than an em have a fallback of their own', (t) => {
  const sheet = fontStylesheet([], { ...facts, kanaWidth: 0.95, latinWidth: undefined })
  t.regex(
    sheet,
    /size-adjust: 95%;\n.*92\.63%;\n.*12\.63%;\n.*0%;\n {2}unicode-range: U\+3041-30FF;/,
  )
  t.notRegex(sheet, /Times New Roman/)
})

test('a variable font names both ends of its weights; a whole one no characters', (t) => {
  const sheet = fontStylesheet([{ href: 'fonts/v.ttf', weight: [200, 900] }], facts)
  t.regex(sheet, /font-weight: 200 900;\n {2}src: url\('fonts\/v\.ttf'\);\n}/)
})

test('ranges of characters as CSS writes them', (t) => {
  t.is(unicodeRange('あいうか𠮷'), 'U+3042, U+3044, U+3046, U+304B, U+20BB7')
  t.is(unicodeRange(''), '')
})

test('whether a font has a character', (t) => {
  const ranges = [0x20, 0x7e, 0x3042, 0x3042, 0x4e00, 0x4e10]
  const has = (code: number) => covers(ranges, code)
  for (const code of [0x20, 0x7e, 0x3042, 0x4e05, 0x4e10]) t.true(has(code))
  for (const code of [0x1f, 0x7f, 0x3041, 0x3043, 0x4e11]) t.false(has(code))
  t.false(covers([], 0x20))
})
