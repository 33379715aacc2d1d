import { defineMessage } from '../define-message.ts'

/** Problems within a line of text: marks, ruby, characters, joined lines. */
export const wordMessages = {
  'literal-emphasis': defineMessage({
    severity: 'warning',
    ja: () => ({
      message: '「**」が強調にならず、文字のまま出ます',
      remedy:
        '相手の ** がないか、内側に空白があります。文字として出すなら \\*\\* と書いてください',
    }),
    en: () => ({
      message: '"**" is printed as it is, not as emphasis',
      remedy: 'its partner is missing or a blank stands inside; write \\*\\* to print asterisks',
    }),
  }),
  'suspicious-join': defineMessage({
    severity: 'warning',
    ja: () => ({
      message: '行末の「\\」が、改行にならずに文字のまま出ます',
      remedy: '改行したいなら後ろの空白を消し、次の行を続けてください。要らなければ消してください',
    }),
    en: () => ({
      message: 'the "\\" at the end of this line breaks nothing and is printed',
      remedy: 'for a line break, let the next line follow it at once; else delete it',
    }),
  }),
  'ruby-mismatch': defineMessage<{ base: string; characters: number; readings: number }>({
    severity: 'warning',
    ja: ({ base, characters, readings }) => ({
      message: `「${base}」は ${characters} 文字なのに、ルビが ${readings} つに分かれています`,
      remedy: '分け方を直すか、「|」を 1 つにして全体にまとめて付けてください',
    }),
    en: ({ base, characters, readings }) => ({
      message: `"${base}" has ${count(characters, 'character')}, but ${readings} readings`,
      remedy: 'divide the reading anew, or write a single "|" for one reading of the whole',
    }),
  }),
  'fullwidth-markup': defineMessage<
    | { kind: 'mark'; found: string; meant: string }
    /** A blank in full width where somebody meant a new paragraph. */
    | { kind: 'indent' }
  >({
    severity: 'info',
    ja: (facts) =>
      facts.kind === 'mark'
        ? {
            message: `全角の「${facts.found}」は、ただの文字として出ます`,
            remedy: `見出しやリストなどの印なら、半角で「${facts.meant}」と書いてください`,
          }
        : {
            message: '行の頭を全角の空白で下げても、前の行から続く段落になります',
            remedy: '段落を改めるなら、前に空行を入れてください。続けるなら空白を消してください',
          },
    en: (facts) =>
      facts.kind === 'mark'
        ? {
            message: `the full-width "${facts.found}" is printed as it is`,
            remedy: `if it is meant as markup, write "${facts.meant}"`,
          }
        : {
            message:
              'a line that starts with a full-width blank still belongs to the paragraph above',
            remedy: 'put an empty line before it for a new paragraph, or delete the blank',
          },
  }),
  'halfwidth-kana': defineMessage<{ found: string; meant: string }>({
    severity: 'warning',
    ja: ({ found, meant }) => ({
      message: `半角カタカナ「${found}」があります`,
      remedy: `全角で「${meant}」と書いてください`,
    }),
    en: ({ found, meant }) => ({
      message: `there is half-width katakana: "${found}"`,
      remedy: `write "${meant}"`,
    }),
  }),
  'bad-entity': defineMessage<{ entity: string }>({
    severity: 'warning',
    ja: ({ entity }) => ({
      message: `「${entity}」という文字はありません`,
      remedy: '出したい文字をそのまま書いてください',
    }),
    en: ({ entity }) => ({
      message: `"${entity}" stands for no character`,
      remedy: 'type the character itself',
    }),
  }),
  'unknown-entity': defineMessage<{ entity: string; nearest: string | undefined }>({
    severity: 'warning',
    ja: ({ entity, nearest }) => ({
      message: `「${entity}」は文字参照ではないので、このまま出ます`,
      remedy: nearest
        ? `「&${nearest};」のことですか？`
        : `このまま出したいなら「&amp;${entity.slice(1)}」と書いてください`,
    }),
    en: ({ entity, nearest }) => ({
      message: `"${entity}" is no character reference and is printed as it is`,
      remedy: nearest ? `did you mean "&${nearest};"?` : `write "&amp;${entity.slice(1)}"`,
    }),
  }),
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`
}
