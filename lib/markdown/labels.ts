import { isJapanese } from '../typography/language.ts'

/** The words that the renderer itself puts into an article. */
export interface Labels {
  readonly alerts: Readonly<Record<AlertKind, string>>
  readonly done: string
  readonly toDo: string
  readonly footnotes: string
  readonly footnote: (number: number) => string
  readonly backToText: (number: number) => string
  readonly contents: string
  readonly table: string
}

export const alertKinds = ['note', 'tip', 'important', 'warning', 'caution'] as const
export type AlertKind = (typeof alertKinds)[number]

const japanese: Labels = {
  alerts: { note: '補足', tip: 'ヒント', important: '重要', warning: '警告', caution: '注意' },
  done: '完了',
  toDo: '未完了',
  footnotes: '脚注',
  footnote: (number) => `脚注${number}`,
  backToText: (number) => `脚注${number}の元の文に戻る`,
  contents: '目次',
  table: '表',
}

const english: Labels = {
  alerts: {
    note: 'Note',
    tip: 'Tip',
    important: 'Important',
    warning: 'Warning',
    caution: 'Caution',
  },
  done: 'Done',
  toDo: 'To do',
  footnotes: 'Footnotes',
  footnote: (number) => `Footnote ${number}`,
  backToText: (number) => `Back to the text of footnote ${number}`,
  contents: 'Contents',
  table: 'Table',
}

/** Labels in the language of the text; English for every language without labels of its own. */
export function labelsFor(language: string): Labels {
  return isJapanese(language) ? japanese : english
}
