import type { Bilingual } from './message-language.ts'

/** Names of characters that nobody sees, by code point. What is not here is called by its number alone. */
const names: Readonly<Record<string, Bilingual>> = {
  'U+0000': { ja: 'ナル文字', en: 'NUL' },
  'U+0007': { ja: 'ベル', en: 'bell' },
  'U+0008': { ja: 'バックスペース', en: 'backspace' },
  'U+000B': { ja: '垂直タブ', en: 'vertical tab' },
  'U+000C': { ja: '改ページ', en: 'form feed' },
  'U+001A': { ja: 'Ctrl-Z', en: 'Ctrl-Z' },
  'U+001B': { ja: 'エスケープ', en: 'escape' },
  'U+007F': { ja: 'DEL', en: 'DEL' },
  'U+0085': { ja: '次の行への改行', en: 'next line' },
  'U+00A0': { ja: '改行されない空白', en: 'no-break space' },
  'U+00AD': { ja: 'ソフトハイフン', en: 'soft hyphen' },
  'U+061C': { ja: 'アラビア文字の向きの印', en: 'Arabic letter mark' },
  'U+115F': { ja: 'ハングルの埋め草', en: 'Hangul filler' },
  'U+1160': { ja: 'ハングルの埋め草', en: 'Hangul filler' },
  'U+180E': { ja: 'モンゴル文字の母音区切り', en: 'Mongolian vowel separator' },
  'U+200B': { ja: '幅のない空白', en: 'zero-width space' },
  'U+200E': { ja: '左から右への印', en: 'left-to-right mark' },
  'U+200F': { ja: '右から左への印', en: 'right-to-left mark' },
  'U+202A': { ja: '左から右への埋め込み', en: 'left-to-right embedding' },
  'U+202B': { ja: '右から左への埋め込み', en: 'right-to-left embedding' },
  'U+202C': { ja: '埋め込みの終わり', en: 'pop directional formatting' },
  'U+202D': { ja: '左から右への上書き', en: 'left-to-right override' },
  'U+202E': { ja: '右から左への上書き', en: 'right-to-left override' },
  'U+202F': { ja: '改行されない狭い空白', en: 'narrow no-break space' },
  'U+2060': { ja: '語をつなぐ印', en: 'word joiner' },
  'U+2061': { ja: '見えない関数の印', en: 'function application' },
  'U+2062': { ja: '見えない掛け算', en: 'invisible times' },
  'U+2063': { ja: '見えない区切り', en: 'invisible separator' },
  'U+2064': { ja: '見えない足し算', en: 'invisible plus' },
  'U+2066': { ja: '左から右への囲み', en: 'left-to-right isolate' },
  'U+2067': { ja: '右から左への囲み', en: 'right-to-left isolate' },
  'U+2068': { ja: '向きを任せる囲み', en: 'first strong isolate' },
  'U+2069': { ja: '囲みの終わり', en: 'pop directional isolate' },
  'U+3164': { ja: 'ハングルの埋め草', en: 'Hangul filler' },
  'U+FEFF': { ja: 'バイト順の印（BOM）', en: 'byte order mark' },
  'U+FFA0': { ja: '半角ハングルの埋め草', en: 'half-width Hangul filler' },
}

/**
 * What a message calls a character that nobody sees.
 * @example nameOf('U+200B').en //=> 'U+200B (zero-width space)'
 */
export function nameOf(character: string): Bilingual {
  const name = names[character]
  if (!name) return { ja: ` ${character} `, en: character }
  return { ja: `「${name.ja}」（${character}）`, en: `${character} (${name.en})` }
}
