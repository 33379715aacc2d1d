/** What the preview says in the page, besides the diagnostics. */
export interface Words {
  readonly problems: (errors: number, others: number) => string
  readonly severity: Readonly<Record<'error' | 'warning' | 'info', string>>
  readonly hint: string
  readonly close: string
  readonly openProblems: (count: number) => string
  readonly draft: string
  readonly future: (date: string) => string
  readonly hidden: (count: number) => string
  readonly editor: (source: string) => string
  readonly lost: string
}

const japanese: Words = {
  problems: (errors, others) =>
    [errors > 0 && `エラーが ${errors} 件`, others > 0 && `お知らせが ${others} 件`]
      .filter(Boolean)
      .join('、') + 'あります',
  severity: { error: 'エラー', warning: '警告', info: 'お知らせ' },
  hint: 'ヒント: ',
  close: '閉じる',
  openProblems: (count) => `お知らせ ${count} 件`,
  draft: '下書き',
  future: (date) => `${date} に公開`,
  hidden: (count) => `まだ載らない記事 ${count} 件`,
  editor: (source) => `${source} を開く`,
  lost: 'プレビューは止まっています',
}

const english: Words = {
  problems: (errors, others) =>
    [errors > 0 && counted(errors, 'error'), others > 0 && counted(others, 'note')]
      .filter(Boolean)
      .join(', '),
  severity: { error: 'error', warning: 'warning', info: 'note' },
  hint: 'hint: ',
  close: 'Close',
  openProblems: (count) => counted(count, 'note'),
  draft: 'Draft',
  future: (date) => `to be published on ${date}`,
  hidden: (count) => `${counted(count, 'article')} not listed yet`,
  editor: (source) => `open ${source}`,
  lost: 'the preview has stopped',
}

export function wordsFor(language: 'ja' | 'en'): Words {
  return language === 'ja' ? japanese : english
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
