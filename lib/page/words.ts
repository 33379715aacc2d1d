/** The words that the layouts put on a page besides the writer's own. */
export interface Words {
  readonly skipToContent: string
  readonly siteNavigation: string
  readonly home: string
  readonly latest: string
  readonly archive: string
  readonly allArticles: string
  readonly noArticles: string
  readonly tags: string
  readonly tagged: string
  readonly contents: string
  readonly series: string
  readonly published: string
  readonly updated: string
  /** After a year that stands alone. */
  readonly yearSuffix: string
  readonly draft: string
  readonly draftNote: string
  readonly neighbours: string
  readonly previous: string
  readonly next: string
  readonly feeds: string
  readonly feedNote: string
  readonly notFound: string
  readonly notFoundNote: string
  readonly search: string
  readonly searchFor: string
  readonly searchResults: string
  /** Each with a % for the number of articles. */
  readonly searchAll: string
  readonly searchSome: string
  readonly searchNone: string
  readonly searchMore: string
  readonly searchFailed: string
  readonly searchWithout: string
}

const japanese: Words = {
  skipToContent: '本文へ移動',
  siteNavigation: 'サイトの案内',
  home: '表紙',
  latest: '新しい記事',
  archive: '記事一覧',
  allArticles: 'すべての記事',
  noArticles: '記事はまだありません。',
  tags: 'タグ',
  tagged: 'タグ',
  contents: '目次',
  series: '連載',
  published: '公開',
  updated: '更新',
  yearSuffix: '年',
  draft: '下書き',
  draftNote: '書きかけの記事です。一覧とフィードには載せていません。',
  neighbours: '前後の記事',
  previous: '前の記事',
  next: '次の記事',
  feeds: '更新の購読',
  feedNote: '新しい記事は、フィードリーダーにこのアドレスを登録すると届きます。',
  notFound: 'ページが見つかりません',
  notFoundNote: 'アドレスが変わったか、記事がなくなったのかもしれません。',
  search: '検索',
  searchFor: '探す言葉',
  searchResults: '見つかった記事',
  searchAll: '%件の記事が見つかりました。',
  searchSome: '%件まで表示しています。ほかにもあります。',
  searchNone: '見つかりませんでした。言葉を短くすると見つかることがあります。',
  searchMore: '続きを表示',
  searchFailed: '検索のデータを読み込めませんでした。少し待ってから、もう一度お試しください。',
  searchWithout: '検索にはスクリプトが必要です。使えないときは、こちらからお探しください。',
}

const english: Words = {
  skipToContent: 'Skip to content',
  siteNavigation: 'Site',
  home: 'Home',
  latest: 'Latest articles',
  archive: 'Archive',
  allArticles: 'All articles',
  noArticles: 'There are no articles yet.',
  tags: 'Tags',
  tagged: 'Tag',
  contents: 'Contents',
  series: 'Series',
  published: 'Published',
  updated: 'Updated',
  yearSuffix: '',
  draft: 'Draft',
  draftNote: 'This article is unfinished. It stands in no list and in no feed.',
  neighbours: 'Earlier and later articles',
  previous: 'Earlier',
  next: 'Later',
  feeds: 'Subscribe',
  feedNote: 'Give this address to a feed reader, and new articles come to you.',
  notFound: 'Page not found',
  notFoundNote: 'The address may have changed, or the article is gone.',
  search: 'Search',
  searchFor: 'Words to look for',
  searchResults: 'Articles found',
  searchAll: 'Articles found: %.',
  searchSome: 'The first % articles; there are more.',
  searchNone: 'Nothing found. Fewer or shorter words may help.',
  searchMore: 'Show more',
  searchFailed: 'The index could not be loaded. Please try again in a while.',
  searchWithout: 'Searching needs a script. Without it, look here:',
}

/** The words for a site in that language (BCP 47); English for every language but Japanese. */
export function wordsFor(language: string): Words {
  return /^ja\b/i.test(language) ? japanese : english
}
