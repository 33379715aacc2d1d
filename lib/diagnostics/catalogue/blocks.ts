import { defineMessage } from '../define-message.ts'

/** A line that was meant as the end of a fence. */
export interface NearEnd {
  /** How many lines below the beginning. */
  readonly below: number
  readonly text: string
  /** True where only its indentation is wrong. */
  readonly indented: boolean
}

/** Problems of whole blocks: fences, headings, alerts, nesting. */
export const blockMessages = {
  'too-deep': defineMessage<{ deepest: number }>({
    severity: 'error',
    ja: ({ deepest }) => ({
      message: `引用やリストが ${deepest} 段より深く入れ子になっています`,
      remedy: 'ここから先は書かれたままの文字で出ます。入れ子を浅くしてください',
    }),
    en: ({ deepest }) => ({
      message: `quotes or lists are nested more than ${deepest} levels deep`,
      remedy: 'from here on, the text is printed as typed; nest it less deeply',
    }),
  }),
  'fence-unclosed': defineMessage<{ markup: string; near: NearEnd | undefined }>({
    severity: 'error',
    ja: ({ markup, near }) => ({
      message: 'コードの囲みが閉じていません。ここから後ろがすべてコードになります',
      remedy:
        near === undefined
          ? `コードの終わりの次の行に「${markup}」だけを書いてください`
          : near.indented
            ? `${near.below} 行下の「${near.text}」は、字下げが違うのでここを閉じません。始まりの行とそろえてください`
            : `${near.below} 行下の「${near.text}」は、ここを閉じません。「${markup}」だけの行にしてください`,
    }),
    en: ({ markup, near }) => ({
      message: 'this code block has no end: all that follows is code',
      remedy:
        near === undefined
          ? `write "${markup}" alone on the line after the code`
          : near.indented
            ? `"${near.text}" ${lines(near.below)} below is indented differently; line it up with the beginning`
            : `"${near.text}" ${lines(near.below)} below does not end it; make that line just "${markup}"`,
    }),
  }),
  'fence-in-fence': defineMessage<{ markup: string }>({
    severity: 'warning',
    ja: ({ markup }) => ({
      message: '前のコードの囲みが閉じていないので、この行もコードになります',
      remedy: `前のコードの終わりに「${markup}」だけの行を入れてください。囲みの書き方を見せるなら、外側の印をひとつ長くします`,
    }),
    en: ({ markup }) => ({
      message: 'the code before is not closed, so this line is code, too',
      remedy: `write "${markup}" alone where that code ends; to show a fence, make the marks around it longer`,
    }),
  }),
  'unknown-lang': defineMessage<{ language: string; nearest: string | undefined }>({
    severity: 'warning',
    ja: ({ language, nearest }) => ({
      message: `「${language}」という言語は知らないので、色を付けません`,
      remedy: nearest
        ? `「${nearest}」のことですか？`
        : 'ふつうの文字として見せるなら「text」と書いてください',
    }),
    en: ({ language, nearest }) => ({
      message: `"${language}" is no language known here; the code gets no colours`,
      remedy: nearest ? `did you mean "${nearest}"?` : 'write "text" for plain text',
    }),
  }),
  'unknown-fence-option': defineMessage<{
    name: string
    nearest: string | undefined
    known: readonly string[]
    /** The beginning of the fence with the file's name, where the option is one. */
    file: string | undefined
  }>({
    severity: 'warning',
    ja: ({ name, nearest, known, file }) => ({
      message: `「${name}」という指定はありません`,
      remedy: file
        ? `ファイルの名前なら ${file} と書きます`
        : nearest
          ? `「${nearest}」のことですか？`
          : `ここに書ける指定: ${known.join('、')}`,
    }),
    en: ({ name, nearest, known, file }) => ({
      message: `there is no option "${name}" here`,
      remedy: file
        ? `for the name of a file, write ${file}`
        : nearest
          ? `did you mean "${nearest}"?`
          : `options: ${known.join(', ')}`,
    }),
  }),
  'unknown-alert': defineMessage<{ word: string; nearest: string | undefined }>({
    severity: 'warning',
    ja: ({ word, nearest }) => ({
      message: `[!${word}] という囲みはありません。引用になります`,
      remedy: nearest
        ? `[!${nearest}] と書いてください`
        : '[!NOTE] [!TIP] [!IMPORTANT] [!WARNING] [!CAUTION] のどれかにしてください',
    }),
    en: ({ word, nearest }) => ({
      message: `there is no alert [!${word}]; this is a quote`,
      remedy: nearest
        ? `did you mean [!${nearest}]?`
        : 'write [!NOTE], [!TIP], [!IMPORTANT], [!WARNING] or [!CAUTION]',
    }),
  }),
  'heading-order': defineMessage<{ level: number; last: number | undefined }>({
    severity: 'warning',
    ja: ({ level, last }) =>
      level === 1
        ? {
            message: '大見出し（#）は、記事の題名の 1 つだけです',
            remedy: '本文の見出しは ## から始めてください',
          }
        : {
            message: `見出しが段を飛ばして h${level} になっています`,
            remedy: `h${(last ?? 1) + 1}（${'#'.repeat((last ?? 1) + 1)}）にしてください`,
          },
    en: ({ level, last }) =>
      level === 1
        ? {
            message: 'the only first-level heading is the title of the article',
            remedy: 'start the headings of the text with ##',
          }
        : {
            message: `this heading skips to level ${level}`,
            remedy: `make it level ${(last ?? 1) + 1} (${'#'.repeat((last ?? 1) + 1)})`,
          },
  }),
  'empty-heading': defineMessage<{ level: number }>({
    severity: 'warning',
    ja: ({ level }) => ({
      message: '見出しに言葉がありません',
      remedy: `${'#'.repeat(level)} の後に見出しの言葉を書くか、この行を消してください`,
    }),
    en: ({ level }) => ({
      message: 'this heading has no words',
      remedy: `write them behind ${'#'.repeat(level)}, or delete the line`,
    }),
  }),
  'underlined-heading': defineMessage<{ typed: string }>({
    severity: 'warning',
    ja: ({ typed }) => ({
      message: `この「${typed}」があるので、すぐ上の段落が見出しになります`,
      remedy: '区切り線なら、この行の前に空行を入れてください。見出しなら ## と書きます',
    }),
    en: ({ typed }) => ({
      message: `"${typed}" makes a heading of the paragraph right above it`,
      remedy: 'for a rule, put an empty line before it; for a heading, write ##',
    }),
  }),
}

function lines(number: number): string {
  return `${number} line${number === 1 ? '' : 's'}`
}
