import { htmlTags } from '../../markdown/html-tags.ts'
import type { OldFile, OldText } from '../old-site.ts'

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
  /(?:^|\/)(?:(?:_?layouts?|_?includes?|templates?|partials)\/.*|_?(?:layout|template|skeleton|base|frame|wrapper|header|footer|sidebar|menu|雛形|ひな形|テンプレート)[\w-]*\.x?html?)$/i
/** Where the layout's tool puts the text in. */
const placeholder =
  /\{\{[^{}]*\}\}|\{%[^%]*%\}|<%[^%]*%>|<\?php|\$\{?(?:content|body|title)\}?\$?|@@?(?:content|body|title)@@?|%(?:content|body|title)%|<!--\s*#?(?:content|body|本文|include)[^>]*-->/i
const verbatim = /<(pre|code|textarea)\b[\s\S]*?<\/\1>/gi

/** Sorts the HTML files, and leaves all others alone. */
export function sortHtml(files: readonly OldFile[]): SortedHtml {
  const html = files.filter(
    (file): file is OldText => file.text !== undefined && /\.x?html?$/i.test(file.path),
  )
  const isLayout = (file: OldText) =>
    layoutName.test(file.path) ||
    (isPage(file) && placeholder.test(file.text.replaceAll(verbatim, '')))
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

/** Names of folders that hold a whole site and are no part of its addresses. */
const siteFolders =
  /^(?:public|dist|docs|htdocs|www|wwwroot|html|site|_site|out|output|public_html|build|src|source|articles|manuscripts?|genkou|原稿|pages|content|web|公開)$/i

/**
 * The folder that holds all the files and is no part of their addresses: `public/`; empty when
 * there is none.
 */
export function siteFolder(files: readonly { readonly path: string }[]): string {
  let folder = ''
  for (;;) {
    const names = new Set(files.map(({ path }) => path.slice(folder.length).split('/')))
    const first = new Set(Array.from(names, (parts) => (parts.length > 1 ? (parts[0] ?? '') : '')))
    const [only] = first
    if (first.size !== 1 || only === undefined || !siteFolders.test(only)) return folder
    folder += `${only}/`
  }
}
