import test from 'ava'
import { shownLetters } from '../../lib/fonts/shown-letters.ts'

function letters(body: string): string {
  return shownLetters(`<html><head><title>題</title></head><body>${body}</body></html>`)
}

test('each character once, in code point order', (t) => {
  t.is(letters('<p>山は山、川は川 abba</p>'), 'ab、は山川'.split('').toSorted().join(''))
})

test('code, drawings, formulas and scripts are set in other fonts', (t) => {
  t.is(letters('甲<code>乙</code><pre class="a>b"><b>丙</b>\n丁</pre>戊'), '戊甲')
  t.is(letters('甲<math><mi>乙</mi></math><svg><text>丙</text></svg><kbd>丁</kbd>'), '甲')
  t.is(letters('甲<script>乙</script><!-- 丙 --><style>丁</style>'), '甲')
})

test('of tags, nothing counts, whatever stands in their attributes', (t) => {
  t.is(letters(`<img alt="山 > 川" title='海'>甲<br>`), '甲')
})

test('character references are characters', (t) => {
  t.is(letters('&lt;&#x5c71;&hearts;&nbsp;&amp;'), '&<♥山')
})

test('emoji come from the machine of the reader; so do signs with a selector', (t) => {
  t.is(letters('甲🎉👩🏽‍💻❤️🇯🇵1️⃣↩\ufe0e'), '甲')
  t.is(letters('❤ ©'), '©❤')
})

test('what is not seen needs no glyph', (t) => {
  t.is(letters('甲\u3000\u00a0\u200b\u2060\u00ad\n\t乙'), '乙甲')
})

test('a kanji keeps its own character when a selector asks for another form', (t) => {
  t.is(letters('葛\u{e0100}城'), '城葛')
})
