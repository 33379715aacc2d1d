import { makeCard } from '../share/share-card.ts'
import type { SharedPage } from '../share/share-images.ts'
import { fixedPaths } from './addresses/page-address.ts'
import { dateView } from './date-view.ts'
import type { SitePlan } from './site.ts'

/** The pages that are shared with a card: the front page, and articles that bring no picture. */
export function sharedPages({
  pages,
  settings,
}: Pick<SitePlan, 'pages' | 'settings'>): readonly SharedPage[] {
  const { title: site, description, language } = settings
  if (settings.share.fonts.length === 0) return []
  const { keep } = settings.typography
  const home: SharedPage = {
    outputPath: fixedPaths.home,
    source: undefined,
    card: makeCard({ title: site, site: description, date: '', language, keep }),
  }
  const articles = pages
    .filter(({ meta }) => meta.image === undefined)
    .map(({ outputPath, source, meta: { title, date } }): SharedPage => {
      const day = date ? dateView(date, language).text : ''
      return { outputPath, source, card: makeCard({ title, site, date: day, language, keep }) }
    })
  return [home, ...articles]
}
