import { defineMessage } from '../define-message.ts'
import { foreignNotations } from '../foreign-notations.ts'
import type { ForeignNotation } from '../foreign-notations.ts'
import type { Bilingual } from '../message-language.ts'

/** What a writer meant who typed something that is nearly markup. */
export type Meant = 'heading' | 'list' | 'task' | 'ruby' | 'link' | 'picture' | 'emphasis' | 'fence'

const things: Readonly<Record<Meant, Bilingual>> = {
  heading: { ja: '見出し', en: 'a heading' },
  list: { ja: 'リスト', en: 'a list' },
  task: { ja: 'チェックボックス', en: 'a task' },
  ruby: { ja: 'ルビ', en: 'ruby' },
  link: { ja: 'リンク', en: 'a link' },
  picture: { ja: '画像', en: 'a picture' },
  emphasis: { ja: '強調', en: 'emphasis' },
  fence: { ja: 'コードの囲み', en: 'a code block' },
}

/** What was meant as markup and is printed as text. */
export const slipMessages = {
  'almost-markup': defineMessage<{ what: Meant; meant: string }>({
    severity: 'warning',
    ja: ({ what, meant }) => ({
      message: `${things[what].ja}になりません。書いたままの文字で出ます`,
      remedy: `${things[what].ja}なら、${meant} と書いてください`,
    }),
    en: ({ what, meant }) => ({
      message: `this does not make ${things[what].en}; it is printed as it is`,
      remedy: `for ${things[what].en}, write ${meant}`,
    }),
  }),
  'lone-backquote': defineMessage<{ mark: string }>({
    severity: 'warning',
    ja: ({ mark }) => ({
      message: `「${mark}」の相手がないので、文字のまま出ます`,
      remedy: `コードなら ${mark}…${mark} と両側に付け、文字として出すなら \\${mark} と書いてください`,
    }),
    en: ({ mark }) => ({
      message: `"${mark}" has no partner and is printed as it is`,
      remedy: `for code, write ${mark}…${mark}; for the sign itself, \\${mark}`,
    }),
  }),
  'foreign-markup': defineMessage<{ notation: ForeignNotation }>({
    severity: 'warning',
    ja: ({ notation }) => foreignNotations[notation].ja,
    en: ({ notation }) => foreignNotations[notation].en,
  }),
}
