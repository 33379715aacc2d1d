import { defineMessage } from '../define-message.ts'

/** Problems of whole blocks: fences, headings, tables, alerts, nesting. */
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
  'fence-unclosed': defineMessage<{ markup: string; near: string | undefined }>({
    severity: 'error',
    ja: ({ markup, near }) => ({
      message: 'コードの囲みが閉じていません。ここから後ろがすべてコードになります',
      remedy:
        near === undefined
          ? `コードの終わりの次の行に「${markup}」だけを書いてください`
          : `「${near}」は閉じる印になりません。「${markup}」だけを、始まりと同じ字下げで書いてください`,
    }),
    en: ({ markup, near }) => ({
      message: 'this code block has no end: all that follows is code',
      remedy:
        near === undefined
          ? `write "${markup}" alone on the line after the code`
          : `"${near}" does not end it; write "${markup}" alone, indented like the beginning`,
    }),
  }),
  'unknown-lang': defineMessage<{ language: string; nearest: string | undefined }>({
    severity: 'warning',
    ja: ({ language, nearest }) => ({
      message: `「${language}」という言語は知らないので、色を付けません`,
      remedy: nearest
        ? `「${nearest}」のことなら、つづりを直してください`
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
  }>({
    severity: 'warning',
    ja: ({ name, nearest, known }) => ({
      message: `「${name}」という指定はありません`,
      remedy: nearest
        ? `「${nearest}」のことなら、つづりを直してください`
        : `ここに書ける指定: ${known.join('、')}`,
    }),
    en: ({ name, nearest, known }) => ({
      message: `there is no option "${name}" here`,
      remedy: nearest ? `did you mean "${nearest}"?` : `options: ${known.join(', ')}`,
    }),
  }),
  'unknown-alert': defineMessage<{ word: string; nearest: string | undefined }>({
    severity: 'warning',
    ja: ({ word, nearest }) => ({
      message: `[!${word}] という囲みはありません。引用になります`,
      remedy: nearest
        ? `[!${nearest}] のことなら、つづりを直してください`
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
  'table-columns': defineMessage<{
    cells: number
    columns: number
    /** True for the line of `---` below the header: without as many there is no table at all. */
    delimiter: boolean
  }>({
    severity: 'warning',
    ja: ({ cells, columns, delimiter }) => ({
      message: delimiter
        ? `見出しは ${columns} 列なのに「---」が ${cells} 列なので、表になりません`
        : `見出しは ${columns} 列なのに、この行には ${cells} 列あります`,
      remedy: delimiter
        ? `この行を |${' --- |'.repeat(columns)} にしてください`
        : cells > columns
          ? 'はみ出した列は出ません。セルの中の「|」は「\\|」と書きます'
          : '足りない列は空になります。「|」を足してください',
    }),
    en: ({ cells, columns, delimiter }) => ({
      message: delimiter
        ? `the header has ${count(columns, 'column')}, the "---" below it ${cells}: this makes no table`
        : `the header has ${count(columns, 'column')}, this row has ${cells}`,
      remedy: delimiter
        ? `make this line |${' --- |'.repeat(columns)}`
        : cells > columns
          ? 'what is too much is not printed; inside a cell, write "\\|" for "|"'
          : 'the rest stays empty; add "|"',
    }),
  }),
  'wide-table': defineMessage<{ columns: number }>({
    severity: 'warning',
    ja: ({ columns }) => ({
      message: `表が ${columns} 列あります`,
      remedy:
        '横に送りながらでは読みにくいので、いくつかの表に分けるか、行と列を入れ替えてください',
    }),
    en: ({ columns }) => ({
      message: `this table has ${columns} columns`,
      remedy: 'nobody reads that sideways: divide it, or turn rows into columns',
    }),
  }),
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`
}
