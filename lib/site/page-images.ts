import type { Article } from '../article/article.ts'
import { placeOfKey } from '../article/place-of-key.ts'
import type { Settings } from '../config/settings.ts'
import type { PageImage } from '../page/layout-variables.ts'
import { cardHeight, cardWidth } from '../share/share-card.ts'
import { sharePath } from '../share/share-path.ts'
import { absoluteUrl, urlOf } from './addresses/page-address.ts'
import { createResolver } from './references/references.ts'
import type { ResolverOptions } from './references/references.ts'

/** What services that show links take for a picture; an SVG is none to them. */
const shareable = /\.(?:png|jpe?g|gif|webp)(?:[?#]|$)/i

/**
 * Finds the picture that each article is shared with: the one that its front matter names, or a card.
 * Reports pictures that are not there, or that nobody would show.
 */
export function createPageImages(
  options: Omit<ResolverOptions, 'form' | 'meet'>,
): (article: Article) => PageImage | undefined {
  const { pages, settings } = options.plan
  const images = new Map<Article, PageImage>()
  for (const article of pages) {
    const image = ownImage(article, options)
    if (image) images.set(article, image)
  }
  return (article) =>
    images.get(article) ?? cardImage(article.outputPath, article.meta.title, settings)
}

/** The card of a page, on sites that have them. */
export function cardImage(
  outputPath: string,
  title: string,
  settings: Settings,
): PageImage | undefined {
  if (settings.share.fonts.length === 0) return undefined
  const url = absoluteUrl(settings, urlOf(sharePath(outputPath), settings))
  return { url, width: cardWidth, height: cardHeight, alt: title }
}

function ownImage(
  article: Article,
  options: Omit<ResolverOptions, 'form' | 'meet'>,
): PageImage | undefined {
  const { image: href, title } = article.meta
  if (href === undefined) return undefined
  const place = placeOfKey(article, 'image')
  if (!shareable.test(href)) options.report('image-not-shared', place, { href })
  const resolve = createResolver({ ...options, form: 'absolute' })
  const { url, width, height } = resolve({ kind: 'image', href, article, place })
  return { url, width, height, alt: title }
}
