import test from 'ava'
import {
  findControlCharacters,
  hasControlCharacters,
  withoutControlCharacters,
} from '../../lib/text/control-characters.ts'

/** The definitions of the standards, said in another way than the tool says them. */
function isUnwanted(codePoint: number): boolean {
  const isControl = codePoint < 0x20 || (codePoint >= 0x7f && codePoint <= 0x9f)
  const isBreakOrTab = codePoint === 0x09 || codePoint === 0x0a
  const isNoncharacter =
    (codePoint & 0xfffe) === 0xfffe || (codePoint >= 0xfdd0 && codePoint <= 0xfdef)
  return (isControl && !isBreakOrTab) || isNoncharacter || codePoint === 0xfeff
}

test('finds control characters and noncharacters among all of Unicode, and no other', (t) => {
  const wrong: number[] = []
  for (let codePoint = 0; codePoint <= 0x10ffff; codePoint += 1) {
    if (codePoint >= 0xd800 && codePoint <= 0xdfff) continue
    const found = hasControlCharacters(String.fromCodePoint(codePoint))
    if (found !== isUnwanted(codePoint)) wrong.push(codePoint)
  }
  t.deepEqual(wrong, [])
})

test('says where they are, and takes them out', (t) => {
  const text = '甲\x0b乙\u{1fffe}\n丙\x1b[31m'
  t.deepEqual(findControlCharacters(text), [
    { name: 'U+000B', offset: 1 },
    { name: 'U+1FFFE', offset: 3 },
    { name: 'U+001B', offset: 7 },
  ])
  t.is(withoutControlCharacters(text), '甲乙\n丙[31m')
})

test('leaves a text without any alone', (t) => {
  const text = '改行\nと\tタブ、𠮷と🍣、U+FFFD の \ufffd'
  t.false(hasControlCharacters(text))
  t.is(withoutControlCharacters(text), text)
})
