import type { Settings } from '../config/settings.ts'
import type { SourceFile } from '../text/source-file.ts'
import type { ArticleMeta } from './article.ts'
import type { FrontMatter } from './front-matter.ts'
import { readAliases } from './read-aliases.ts'
import { readDates } from './read-dates.ts'
import { readDraft } from './read-draft.ts'
import { readLayout } from './read-layout.ts'
import { readSeries } from './read-series.ts'
import { readTags } from './read-tags.ts'
import { readTitle, titleOfFile } from './read-title.ts'
import { warnOfComments } from './warn-of-comments.ts'

/** What the front matter says about the article. Whatever is wrong is reported and left out. */
export function readMeta(
  source: SourceFile,
  frontMatter: FrontMatter,
  settings: Settings,
): ArticleMeta {
  const draft = readDraft(source, frontMatter)
  warnOfComments(source, frontMatter)
  return {
    title: readTitle(source, frontMatter),
    ...readDates(frontMatter, draft, settings),
    description: frontMatter.fields.description || undefined,
    image: frontMatter.fields.image,
    tags: readTags(frontMatter),
    series: readSeries(frontMatter),
    draft,
    layout: readLayout(frontMatter),
    aliases: readAliases(frontMatter),
  }
}

/** What there is to say of an article whose front matter can't be read. */
export function metaWithoutFrontMatter(source: SourceFile): ArticleMeta {
  return {
    title: titleOfFile(source),
    date: undefined,
    updated: undefined,
    description: undefined,
    image: undefined,
    tags: [],
    series: undefined,
    draft: false,
    layout: 'article',
    aliases: [],
  }
}
