import type { Ambiguity } from '../../../lib/diagrams/ambiguity.ts'
import type { Dice } from './dice.ts'

const japanese = [
  '端末',
  '基地局',
  '利用者',
  '受付',
  '在庫を調べる',
  'メール',
  'サーバー',
  '認証',
  'はい',
  'いいえ',
  '確認する',
  '東京',
  '札幌の倉庫',
  '終わり',
  'データの置き場',
  '予備',
  '朝',
  '送る(再送)',
  '見出し:一',
]
const ascii = [
  'DNS',
  'TCP/IP',
  'a.txt',
  '10:30',
  '3,000',
  'e-mail',
  'x',
  'C++',
  'id = 4',
  'OK',
  'v2',
]
const mixed = ['IPv6 網', '第3章', 'LAN 側', '80番', 'Web 画面', 'A 社', '5 分 待つ']
const exotic = [
  '👩‍💻 係',
  '🇯🇵',
  '✅ 済',
  '𠮷野家',
  '葛󠄀城',
  'ｶﾞﾗｽ',
  'ﾒﾓﾘ',
  'か\u3099く',
  'e\u0301te\u0301',
  '☎️ 電話',
  '한국',
]
/** With characters whose width is a matter of convention. */
const ambiguous = ['①受付', '②', 'α版', '※注意', '5 × 3', '次→', '20℃', '第Ⅱ部', '★']
/** The same, of the classes that have the same width as the lines only by chance. */
const circled = ['①受付', '②', '③ 送る', '④', '⑤済']

export type Vocabulary = readonly (readonly [share: number, words: readonly string[]])[]

/** Which words a drawing has: ambiguous ones only where its lines tell how wide they are. */
export function vocabularyOf(dice: Dice, ambiguity: Ambiguity): Vocabulary {
  const isMixed = new Set(Object.values(ambiguity)).size > 1
  if (isMixed)
    return [
      [0.7, circled],
      [1, japanese],
    ]
  const strange = dice.of([exotic, ambiguous, japanese])
  return [
    [dice.of([0, 0, 0.2, 0.5]), strange],
    [0.3, ascii],
    [0.25, mixed],
    [1, japanese],
  ]
}

export function wordOf(dice: Dice, vocabulary: Vocabulary): string {
  const list = vocabulary.find(([share]) => dice.chance(share))?.[1] ?? japanese
  return dice.of(list)
}
