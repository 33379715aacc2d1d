import type { Article } from '../article/article.ts'
import { fontStylesheetPath } from '../fonts/font-stylesheet.ts'
import type { RenderedArticle } from '../markdown/rendered-article.ts'
import { gridFaces } from '../page/grid-faces.ts'
import type {
  ArticlePage,
  ArticleView,
  LinkView,
  PageImage,
  SiteView,
} from '../page/layout-variables.ts'
import { dateView } from './date-view.ts'
import {
  absoluteUrl,
  archiveAddress,
  fixedPaths,
  searchAddress,
  urlOf,
} from './addresses/page-address.ts'
import { viewSeries } from './series-view.ts'
import type { SettingsLinks } from './references/settings-links.ts'
import type { ArticleContent } from './known-article.ts'
import type { SitePlan } from './site.ts'
import { siteWords } from './words.ts'

/** What `{{ site.… }}` says on every page. */
export function viewSite(plan: SitePlan, { links, authorUrl }: SettingsLinks): SiteView {
  const { settings } = plan
  const { title, description, language, author, url } = settings
  const tags = Array.from(plan.tags.values(), (tag) => ({
    title: tag.name,
    url: tag.url,
    count: tag.articles.length,
  }))
  return {
    title,
    description,
    language,
    author: author && { name: author.name, url: authorUrl },
    url,
    home: urlOf(fixedPaths.home, settings),
    archive: archiveAddress(settings).url,
    search: settings.search ? searchAddress(settings).url : undefined,
    fonts: settings.fonts.length > 0 ? urlOf(fontStylesheetPath, settings) : undefined,
    rss: urlOf(fixedPaths.rss, settings),
    atom: urlOf(fixedPaths.atom, settings),
    jsonFeed: urlOf(fixedPaths.jsonFeed, settings),
    links,
    series: Array.from(plan.series.values(), ({ name, url: address, articles }) => ({
      title: name,
      url: address,
      count: articles.length,
      extent: siteWords(language).parts(articles.length),
    })),
    tags,
  }
}

/** An article as lists and its own page show it. Tags without a page (of drafts only) are not shown. */
export function viewArticle(plan: SitePlan, article: Article, description: string): ArticleView {
  const { title, date, updated, tags, draft } = article.meta
  const { language } = plan.settings
  const shown = new Set(tags.map((tag) => plan.tags.get(tag)))
  return {
    title,
    url: article.url,
    description,
    date: date && dateView(date, language),
    updated: updated && dateView(updated, language),
    tags: [...shown].flatMap((tag) => (tag ? [{ title: tag.name, url: tag.url }] : [])),
    draft,
  }
}

/** The variables of an article's page. */
export function viewPage(
  plan: SitePlan,
  rendered: RenderedArticle,
  image: PageImage | undefined,
): ArticlePage {
  const { article, description } = rendered
  return withContent(framePage(plan, article, description, image), rendered)
}

/** What stands on an article's page around its content. */
export type PageFrame = Omit<ArticlePage, 'content' | 'headings' | 'faces'>

/** What is known of an article's page without its content. */
export function framePage(
  plan: SitePlan,
  article: Article,
  description: string,
  image: PageImage | undefined,
): PageFrame {
  const neighbours = plan.neighbours.get(article)
  return {
    kind: 'article',
    title: article.meta.title,
    description,
    url: article.url,
    canonical: absoluteUrl(plan.settings, article.url),
    noindex: article.meta.draft,
    image,
    article: viewArticle(plan, article, description),
    series: viewSeries(plan, article),
    previous: linkTo(neighbours?.previous),
    next: linkTo(neighbours?.next),
  }
}

/** The page with its content. */
export function withContent(frame: PageFrame, { html, headings }: ArticleContent): ArticlePage {
  return {
    ...frame,
    content: html,
    headings: headings.filter(({ level }) => level === 2 || level === 3),
    faces: gridFaces(html),
  }
}

function linkTo(article: Article | undefined): LinkView | undefined {
  return article && { title: article.meta.title, url: article.url }
}
