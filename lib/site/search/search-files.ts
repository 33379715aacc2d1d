import { fileMadeLater } from '../../page/output-file.ts'
import type { OutputFile } from '../../page/output-file.ts'
import { wordsFor } from '../../page/words.ts'
import { dataFiles } from '../../search/data.ts'
import type { Catalogue } from '../../search/data.ts'
import { writePostings } from '../../search/grams.ts'
import { fingerprint } from '../../text/fingerprint.ts'
import { searchAddress, searchFolder, urlOf } from '../addresses/page-address.ts'
import { dateView } from '../date-view.ts'
import { drawPage } from '../outputs/draw-page.ts'
import type { ListedArticle, Site } from '../site.ts'
import { makeIndex } from './make-index.ts'

/**
 * The search page and its index, if the site wants one. The index comes in many small files, each
 * made and fetched only when it is asked for: the list of articles, the pairs of characters with the
 * articles they stand in, and the text of each article.
 */
export function* searchFiles(site: Site): Generator<OutputFile> {
  const { plan, findable, foundation } = site
  if (!plan.settings.search) return
  const { language } = plan.settings
  // Oldest first, so that a new article leaves the numbers of the others alone.
  const articles = plan.listed.toReversed()
  const texts = articles.map(findable)
  const catalogue: Catalogue = {
    shards: shardsFor(articles.length),
    articles: articles.map((article) => entryOf(article, language)),
  }
  const list = moduleOf(catalogue)
  const edition = fingerprint(list, ...texts.map(({ key }) => key))

  yield* drawPage(site, 'search', searchAddress(plan.settings), {
    kind: 'search',
    title: wordsFor(language).search,
    description: '',
    noindex: true,
    script: `${urlOf(`${searchFolder}/main.js`, plan.settings)}?${edition.slice(0, 12)}`,
  })
  yield { path: `${searchFolder}/${dataFiles.catalogue}`, contents: list }

  let index: ReturnType<typeof makeIndex> | undefined
  for (let shard = 0; shard < catalogue.shards; shard += 1) {
    yield fileMadeLater(
      `${searchFolder}/${dataFiles.shard(shard)}`,
      fingerprint(foundation, edition, String(shard)),
      () => {
        index ??= makeIndex(catalogue, texts)
        return moduleOf(writePostings(index[shard] ?? new Map()))
      },
    )
  }
  for (const [number, { file }] of catalogue.articles.entries()) {
    const text = texts[number]
    yield fileMadeLater(
      `${searchFolder}/${dataFiles.text(file)}`,
      fingerprint(foundation, text?.key),
      () => moduleOf(text?.sections() ?? []),
    )
  }
}

/** So many that one weighs some kilobytes, whether there are ten articles or a thousand. */
function shardsFor(articles: number): number {
  return Math.min(2 ** Math.ceil(Math.log2(Math.max(articles / 4, 1))), 256)
}

function entryOf({ meta, url }: ListedArticle, language: string): Catalogue['articles'][number] {
  const { machine, text } = dateView(meta.date, language)
  return {
    title: meta.title,
    url,
    date: { machine, text },
    tags: meta.tags,
    file: fingerprint(url).slice(0, 12),
  }
}

/** A script that says one value. */
function moduleOf(value: unknown): string {
  return `export default ${JSON.stringify(value)}\n`
}
