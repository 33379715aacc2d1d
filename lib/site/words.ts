/** What the site says by itself, outside of the layouts. */
interface SiteWords {
  readonly movedTo: string
  readonly aboutTag: (tag: string) => string
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
  day: (year, month, day) => `${year}年${month}月${day}日`,
}

const english: SiteWords = {
  movedTo: 'This page has moved to',
  aboutTag: (tag) => `Articles about ${tag}`,
  day: (year, month, day) => `${day} ${months[month - 1]} ${year}`,
}

/**
 * The words for a site in that language (BCP 47); English for every language but Japanese. Written
 * here and not by Intl, whose wording changes with the version of Node.
 */
export function siteWords(language: string): SiteWords {
  return /^ja\b/i.test(language) ? japanese : english
}
