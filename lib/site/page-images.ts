import type { Article } from '../article/article.ts'
import { placeOfKey } from '../article/place-of-key.ts'
import type { PageImage } from '../page/layout-variables.ts'
import { createResolver } from './references/references.ts'
import type { ResolverOptions } from './references/references.ts'

/** What services that show links take for a picture; an SVG is none to them. */
const shareable = /\.(?:png|jpe?g|gif|webp)(?:[?#]|$)/i

/**
 * Finds the picture that each article is shared with: the one that its front matter names. Reports
 * pictures that are not there, or that nobody would show.
 */
export function createPageImages(
  options: Omit<ResolverOptions, 'form' | 'meet'>,
): (article: Article) => PageImage | undefined {
  const images = new Map<Article, PageImage>()
  for (const article of options.plan.pages) {
    const image = ownImage(article, options)
    if (image) images.set(article, image)
  }
  return (article) => images.get(article)
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
