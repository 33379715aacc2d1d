import test from 'ava'
import fc from 'fast-check'
import { asHiragana, foldWithPlaces, indexForm, plainForm } from '../../lib/search/fold.ts'

test('width, capitals, dashes and variants of a glyph make no difference', (t) => {
  t.is(plainForm('ﾒｰﾙｻｰﾊﾞｰ　ＳＭＴＰ'), 'メールサーバー smtp')
  t.is(plainForm('葛\u{e0100}城市'), '葛城市')
  t.is(plainForm('①～③、㌔'), '1~3、キロ')
  t.is(plainForm('RFC−5321'), plainForm('rfc-5321'))
  t.is(plainForm('か\u3099き\u200bく'), 'がきく')
})

test('katakana becomes hiragana where there is one', (t) => {
  t.is(asHiragana('ヴァイオリンとヷ、ー、ヽ'), 'ゔぁいおりんとヷ、ー、ゝ')
})

test('the index knows no blanks beside Japanese, and keeps those of English', (t) => {
  t.is(indexForm('DNS サーバー と mail server\n佐久間　直'), 'dnsさーばーとmail server\n佐久間直')
})

const texts = fc.string({
  unit: fc.constantFrom(...'aAｱｶﾞﾊﾟがはゞ゙ガハ漢葛󠄀①㌔－ー〜ａé ﬁΣς\n👩‍💻'),
  maxLength: 30,
})

test('folding piece by piece comes to the same, and finds the way back', (t) => {
  fc.assert(
    fc.property(texts, (text) => {
      const { form, starts, ends } = foldWithPlaces(text)
      t.is(form, plainForm(text))
      t.is(starts.length, form.length)
      for (const [unit, start] of starts.entries()) {
        const end = ends[unit] ?? 0
        t.true(start < end && end <= text.length)
        t.true(plainForm(text.slice(start, end)).includes(form[unit] ?? '\0'))
      }
    }),
    { seed: 1, numRuns: 300 },
  )
})
