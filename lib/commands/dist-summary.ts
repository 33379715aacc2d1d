import type { MessageLanguage } from '../diagnostics/message-language.ts'

/** What a build did, in figures. */
export interface DistFigures {
  /** Published articles, drafts not counted. */
  readonly articles: number
  readonly drafts: number
  /** Articles that wait for their date. */
  readonly future: number
  /** All files of the site, and those among them that this build wrote anew. */
  readonly files: number
  readonly written: number
  /** Files of the previous build that went. */
  readonly removed: number
  /** Size of the whole site. */
  readonly bytes: number
  readonly errors: number
  readonly warnings: number
  readonly milliseconds: number
}

/** The closing lines of a build that succeeded, as a person likes to read them. */
export function successSummary(
  figures: DistFigures,
  folder: string,
  language: MessageLanguage,
): string {
  return language === 'ja' ? japaneseSuccess(figures, folder) : englishSuccess(figures, folder)
}

/** The closing line of a build that left everything as it was. */
export function failureSummary(
  figures: Pick<DistFigures, 'errors' | 'warnings'>,
  folder: string,
  language: MessageLanguage,
): string {
  const { errors, warnings } = figures
  if (language === 'ja') {
    const also = warnings > 0 ? `、警告が ${warnings} 件` : ''
    return `エラーが ${errors} 件${also}あります。${folder} は前のままです。\n`
  }
  const also = warnings > 0 ? `, ${count(warnings, 'warning')}` : ''
  return `${count(errors, 'error')}${also}. ${folder} is as it was.\n`
}

function japaneseSuccess(figures: DistFigures, folder: string): string {
  const kinds = [
    `記事 ${figures.articles}`,
    ...optional('下書き', figures.drafts),
    ...optional('公開待ち', figures.future),
  ]
  const changes = [
    figures.written === 0 ? '書き換えなし' : `書き換え ${figures.written}`,
    ...optional('削除', figures.removed),
  ]
  const warnings = figures.warnings > 0 ? `警告が ${figures.warnings} 件あります。\n` : ''
  return (
    `${warnings}${folder} ができました。${kinds.join('、')}。\n` +
    `${figures.files} ファイル（${changes.join('、')}）、${size(figures.bytes)}、${seconds(figures.milliseconds)} 秒。\n`
  )
}

function englishSuccess(figures: DistFigures, folder: string): string {
  const kinds = [
    count(figures.articles, 'article'),
    ...(figures.drafts > 0 ? [count(figures.drafts, 'draft')] : []),
    ...(figures.future > 0 ? [`${figures.future} waiting for their date`] : []),
  ]
  const changes = [
    figures.written === 0 ? 'none rewritten' : `${figures.written} rewritten`,
    ...(figures.removed > 0 ? [`${figures.removed} removed`] : []),
  ]
  const warnings = figures.warnings > 0 ? `${count(figures.warnings, 'warning')}.\n` : ''
  return (
    `${warnings}${folder} is ready: ${kinds.join(', ')}.\n` +
    `${count(figures.files, 'file')} (${changes.join(', ')}), ${size(figures.bytes)}, ${seconds(figures.milliseconds)} s.\n`
  )
}

function optional(label: string, amount: number): string[] {
  return amount > 0 ? [`${label} ${amount}`] : []
}

function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`
}

/** @example size(12_345) //=> '13 KB' */
export function size(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.ceil(bytes / 1000)} KB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`
}

/** @example seconds(1234) //=> '1.23' */
export function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(milliseconds < 10_000 ? 2 : 0)
}
