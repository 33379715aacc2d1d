import { htmlTags } from '../../markdown/html-tags.ts'
import type { OldFile, OldText } from '../old-site.ts'
import { holdsPlaceForText } from './placeholders.ts'

/** The HTML files of an old site by what they are. */
export interface SortedHtml {
  /** Manuscripts without a page around them. */
  readonly fragments: readonly OldText[]
  /** Whole pages: published ones, or manuscripts with a page around them. */
  readonly pages: readonly OldText[]
  /** Layouts and parts of them. */
  readonly layouts: readonly OldText[]
}

const layoutName =
  /(?:^|\/)(?:(?:_?layouts?|_?includes?|templates?|partials)\/.*|_?(?:layout|template|skeleton|base|frame|wrapper|header|footer|sidebar|menu|雛形|ひな形|テンプレート)\.x?html?)$/i

/**
 * Sorts the HTML files, and leaves all others alone. What is known to be an article, because a feed
 * names it, is none of the layouts, whatever it looks like.
 */
export function sortHtml(
  files: readonly OldFile[],
  isArticle: (file: OldFile) => boolean,
): SortedHtml {
  const html = files.filter(
    (file): file is OldText => file.text !== undefined && /\.x?html?$/i.test(file.path),
  )
  const isLayout = (file: OldText) =>
    !isArticle(file) &&
    (layoutName.test(file.path) || (isPage(file) && holdsPlaceForText(file.text)))
  const layouts = html.filter(isLayout)
  const others = html.filter((file) => !layouts.includes(file))
  return {
    layouts,
    fragments: others.filter((file) => !isPage(file)),
    pages: others.filter(isPage),
  }
}

function isPage({ text }: OldText): boolean {
  return (
    /<!doctype/i.test(text) ||
    htmlTags(text).some(({ name }) => name === 'html' || name === 'head' || name === 'body')
  )
}
