import type { OutputFile } from '../../page/output-file.ts'
import { wordsFor } from '../../page/words.ts'
import { drawPage } from './draw-page.ts'
import { addressAt, archiveAddress, fixedPaths } from '../addresses/page-address.ts'
import { cardImage } from '../page-images.ts'
import type { Site } from '../site.ts'
import { siteWords } from '../words.ts'

/** How many articles the front page shows; the archive has them all. */
const newest = 20

/** The front page: the newest articles. */
export function indexPage(site: Site): readonly OutputFile[] {
  const { settings, listed } = site.plan
  return drawPage(site, 'index', addressAt(fixedPaths.home, settings), {
    kind: 'index',
    title: '',
    description: settings.description,
    noindex: false,
    image: cardImage(fixedPaths.home, settings.title, settings),
    articles: listed.slice(0, newest).map(site.viewOf),
    more: listed.length > newest,
  })
}

/** Every listed article, by year. */
export function archivePage(site: Site): readonly OutputFile[] {
  const { settings, years } = site.plan
  return drawPage(site, 'archive', archiveAddress(settings), {
    kind: 'archive',
    title: wordsFor(settings.language).archive,
    description: settings.description,
    noindex: false,
    years: years.map(({ year, articles }) => ({ year, articles: articles.map(site.viewOf) })),
  })
}

/** One page for every tag of a listed article. */
export function* tagPages(site: Site): Generator<OutputFile> {
  const { aboutTag } = siteWords(site.plan.settings.language)
  for (const tag of site.plan.tags.values()) {
    yield* drawPage(site, 'tag', tag, {
      kind: 'tag',
      title: tag.name,
      description: aboutTag(tag.name),
      noindex: false,
      tag: tag.name,
      articles: tag.articles.map(site.viewOf),
    })
  }
}

/** One page for every series, its parts in order. */
export function* seriesPages(site: Site): Generator<OutputFile> {
  const { aboutSeries } = siteWords(site.plan.settings.language)
  for (const series of site.plan.series.values()) {
    yield* drawPage(site, 'series', series, {
      kind: 'series',
      title: series.name,
      description: aboutSeries(series.name, series.articles.length),
      noindex: false,
      series: series.name,
      articles: series.articles.map((part, index) => ({ ...site.viewOf(part), number: index + 1 })),
    })
  }
}

/** What a server shows for addresses that lead nowhere. */
export function notFoundPage(site: Site): readonly OutputFile[] {
  const { settings } = site.plan
  return drawPage(site, '404', addressAt(fixedPaths.notFound, settings), {
    kind: 'not-found',
    title: wordsFor(settings.language).notFound,
    description: '',
    noindex: true,
  })
}
