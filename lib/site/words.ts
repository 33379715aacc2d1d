/** What the site says by itself, outside of the layouts. */
interface SiteWords {
  readonly movedTo: string
  readonly aboutTag: (tag: string) => string
  readonly aboutSeries: (series: string, count: number) => string
  readonly parts: (count: number) => string
  readonly part: (number: number, count: number) => string
  readonly day: (year: string, month: number, day: number) => string
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

const japanese: SiteWords = {
  movedTo: 'このページは移動しました：',
  aboutTag: (tag) => `「${tag}」についての記事`,
  aboutSeries: (series, count) => `連載「${series}」の記事、全${count}回`,
  parts: (count) => `全${count}回`,
  part: (number, count) => `全${count}回の第${number}回`,
  day: (year, month, day) => `${year}年${month}月${day}日`,
}

const english: SiteWords = {
  movedTo: 'This page has moved to',
  aboutTag: (tag) => `Articles about ${tag}`,
  aboutSeries: (series, count) => `The articles of the series “${series}”, ${count} in all`,
  parts: (count) => `${count} ${count === 1 ? 'part' : 'parts'}`,
  part: (number, count) => `Part ${number} of ${count}`,
  day: (year, month, day) => `${day} ${months[month - 1]} ${year}`,
}

/**
 * The words for a site in that language (BCP 47); English for every language but Japanese. Written
 * here and not by Intl, whose wording changes with the version of Node.
 */
export function siteWords(language: string): SiteWords {
  return /^ja\b/i.test(language) ? japanese : english
}
