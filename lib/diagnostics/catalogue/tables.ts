import { defineMessage } from '../define-message.ts'

/** Why rows make no table. */
export type TableProblem = 'no-delimiter' | 'dashes' | 'gap' | 'rows-apart' | 'glued'

/** Problems of tables. */
export const tableMessages = {
  'table-columns': defineMessage<{
    cells: number
    columns: number
    /** Given for the line of `---` below the header: without as many there is no table at all. */
    head: { pipeInCode: boolean } | undefined
  }>({
    severity: 'warning',
    ja: ({ cells, columns, head }) => ({
      message: head
        ? `見出しは ${columns} 列なのに「---」が ${cells} 列なので、表になりません`
        : `見出しは ${columns} 列なのに、この行には ${cells} 列あります`,
      remedy: head
        ? head.pipeInCode
          ? '列の区切りではない「|」は、コードの中でも「\\|」と書いてください'
          : `この行を ${delimiterRow(columns)} にしてください`
        : cells > columns
          ? 'はみ出した列は出ません。セルの中の「|」は「\\|」と書きます'
          : '足りない列は空になります。「|」を足してください',
    }),
    en: ({ cells, columns, head }) => ({
      message: head
        ? `the header has ${count(columns, 'column')}, the "---" below it ${cells}: this makes no table`
        : `the header has ${count(columns, 'column')}, this row has ${cells}`,
      remedy: head
        ? head.pipeInCode
          ? 'write "\\|" for a "|" that parts no cells, in code too'
          : `make this line ${delimiterRow(columns)}`
        : cells > columns
          ? 'what is too much is not printed; inside a cell, write "\\|" for "|"'
          : 'the rest stays empty; add "|"',
    }),
  }),
  'broken-table': defineMessage<{ kind: TableProblem; columns: number }>({
    severity: 'warning',
    ja: ({ kind, columns }) => ({
      message: {
        'no-delimiter': '見出しの下に「---」の行がないので、表になりません',
        dashes: '見出しの下の線が半角の「-」ではないので、表になりません',
        gap: 'すぐ上に見出しの行がないので、表になりません',
        'rows-apart': '空行で切れているので、ここから下は表に入りません',
        glued: '前の文とつながっているので、表になりません',
      }[kind],
      remedy: {
        'no-delimiter': `1 行目の下に ${delimiterRow(columns)} という行を入れてください`,
        dashes: `この行を ${delimiterRow(columns)} にしてください`,
        gap: '見出しの行との間の空行を消すか、この行の上に見出しの行を書いてください',
        'rows-apart': '上の表との間の空行を消してください',
        glued: '表の前に空行を入れてください。リストの中の表なら、項目の文字に字下げをそろえます',
      }[kind],
    }),
    en: ({ kind, columns }) => ({
      message: {
        'no-delimiter': 'there is no line of "---" below the header, so this makes no table',
        dashes: 'the line below the header is not made of "-", so this makes no table',
        gap: 'there is no header right above this line, so this makes no table',
        'rows-apart': 'an empty line cuts this off from the table above',
        glued: 'this belongs to the text before it and makes no table',
      }[kind],
      remedy: {
        'no-delimiter': `put a line ${delimiterRow(columns)} below the first one`,
        dashes: `make this line ${delimiterRow(columns)}`,
        gap: 'remove the empty line between them, or write a header above this line',
        'rows-apart': 'remove the empty line',
        glued: 'put an empty line before it; within a list, indent it like the words of the item',
      }[kind],
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

/** @example delimiterRow(2) //=> '| --- | --- |' */
function delimiterRow(columns: number): string {
  return `|${' --- |'.repeat(columns)}`
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`
}
