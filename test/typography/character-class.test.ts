import test from 'ava'
import { eastAsianWidthType } from 'get-east-asian-width'
import { classOf } from '../../lib/typography/character-class.ts'
import type { CharacterClass } from '../../lib/typography/character-class.ts'

/** Members, one character each, of every class. */
const members: readonly (readonly [CharacterClass, string])[] = [
  ['J', '漢㐂𠮷神あアゟヿｱｰﾞー々〆〇〻ゝヽ〱ＡｚＺ０９⺀㌔㈠ㄅꀀ'],
  ['P', '、。，．・：；！？「」『』（）［］｛｝〈〉《》【】〔〕％￥＋＝～〜゠゛〒〽㈱｡｢｣､･₩\u3000'],
  ['A', '…‥—―“”‘’→←①⑴㉈Ⅳ★※○●□♪×÷±§¶°´½²─│'],
  ['E', '🎉😀✨⭐⌚🏽🇯🈁'],
  ['H', '한글ㄱㅏ㉠ﾡ\u1112\u1161\u11ab'],
  ['O', '\ufffc'],
  ['L', 'aZ09.,;:!?()[]"\' \n\t~éñßαЯאعกक❤☀©☃\u00a0\ud842\u{1d400}'],
  ['part', '\u3099\u0301\u200d\u200c\ufe0f\u{e0100}\u20e3\u{e0067}\u2060\u00ad'],
  ['break', '\u200b'],
  ['edge', '\u2028\u2029'],
]

for (const [expected, characters] of members) {
  test(`members of class ${expected}`, (t) => {
    for (const character of characters) {
      const codePoint = character.codePointAt(0) ?? 0
      t.is(classOf(codePoint), expected, character)
      t.is(classOf(codePoint), expected, `${character}, asked again`)
    }
  })
}

test('J and P are what CSS joins: East Asian Width F, W, H, but no Hangul, emoji or marks', (t) => {
  for (let codePoint = 0; codePoint < 0x20000; codePoint++) {
    const character = String.fromCodePoint(codePoint)
    const isWide = ['fullwidth', 'wide', 'halfwidth'].includes(eastAsianWidthType(codePoint))
    const isOther = /[\p{Script=Hangul}\p{Emoji_Presentation}\p{M}]/u.test(character)
    const joins = ['J', 'P'].includes(classOf(codePoint))
    if (joins !== (isWide && !isOther)) t.fail(`U+${codePoint.toString(16)} ${character}`)
  }
  t.pass()
})
