import type { OldFile, SiteKind } from '../old-site.ts'
import type { Dialect } from './dialect.ts'
import { hatena } from './dialects/hatena.ts'
import { hexo } from './dialects/hexo.ts'
import { hugo } from './dialects/hugo.ts'
import { jekyll } from './dialects/jekyll.ts'
import { plain } from './dialects/plain.ts'
import { qiita } from './dialects/qiita.ts'
import { vfm } from './dialects/vfm.ts'
import { zenn } from './dialects/zenn.ts'

export type MarkdownKind = Exclude<SiteKind, 'html'>

interface KindRule {
  readonly kind: MarkdownKind
  readonly dialect: Dialect
  readonly matches: (files: readonly OldFile[]) => boolean
}

/** The tools, each with what gives it away. The first one that matches is it. */
export const kinds: readonly KindRule[] = [
  {
    kind: 'zenn',
    dialect: zenn,
    matches: has(/^articles\/[^/]+\.md$/, /^topics:/m, /^(?:emoji|type):/m),
  },
  {
    kind: 'qiita',
    dialect: qiita,
    matches: has(/^public\/.*\.md$/, /^(?:ignorePublish|organization_url_name):/m),
  },
  { kind: 'hatena', dialect: hatena, matches: has(/\.md$/, /^EditURL:/m) },
  { kind: 'hexo', dialect: hexo, matches: has(/^source\/_posts\//) },
  { kind: 'jekyll', dialect: jekyll, matches: has(/(?:^|\/)_posts\/.*\d{4}-\d{1,2}-\d{1,2}-/) },
  { kind: 'hugo', dialect: hugo, matches: has(/^content\/.*\.(?:md|html?)$/) },
  { kind: 'vfm', dialect: vfm, matches: has(/^vivliostyle\.config\.\w+$/) },
  { kind: 'markdown', dialect: plain, matches: has(/\.(?:md|markdown|mdown|mkd)$/i) },
]

/** True when a file of such a path says all of this. */
function has(path: RegExp, ...words: readonly RegExp[]): KindRule['matches'] {
  return (files) =>
    files.some((file) => path.test(file.path) && words.every((word) => word.test(file.text ?? '')))
}
