import type { Dialect, Rewrite } from '../dialect.ts'
import { oldDayOf } from '../old-day.ts'
import { fillPattern } from '../permalink.ts'
import { listOf, textOf } from '../read-data.ts'
import { rawTag, tagCode } from '../rewrites.ts'

/** Jekyll's patterns that have a name. */
const styles: Readonly<Record<string, string>> = {
  date: '/:categories/:year/:month/:day/:title.html',
  pretty: '/:categories/:year/:month/:day/:title/',
  none: '/:categories/:title.html',
}

const post = /^(?:(.*)\/)?_posts\/(?:.*\/)?(\d{4}-\d{1,2}-\d{1,2})-([^/]*)\.[^.]*$/s

const rewrites: readonly Rewrite[] = [
  tagCode,
  {
    counts: 'links-rewritten',
    pattern: /\{%-?\s*(?:post_url|link)\s+(\S+?)\s*-?%\}/g,
    replace: ([, name = ''], { articlePath }) => articlePath(name),
  },
  {
    counts: 'links-rewritten',
    pattern:
      /\{\{\s*["']([^"']*)["']\s*\|\s*(?:relative_url|absolute_url|prepend:\s*site\.(?:baseurl|url))\s*\}\}/g,
    replace: ([, path = '']) => path,
  },
  {
    counts: 'links-rewritten',
    pattern: /\{\{\s*site\.(?:baseurl|url)\s*\}\}(?=\/)/g,
    replace: () => '',
  },
  {
    counts: 'contents-list',
    pattern: /^[*-] .*\n\{:\s*toc\s*\}[ \t]*$/gim,
    replace: () => '[[toc]]',
  },
  rawTag,
]

/** Jekyll: _posts/ with dates in names, Liquid, kramdown. */
export const jekyll: Dialect = {
  configs: ['_config.yml', '_config.yaml', '_config.toml'],
  isArticle: ({ file, hasData }) =>
    hasData && (/(?:^|\/)_(?:posts|drafts)\//.test(file.path) || !/(?:^|\/)_/.test(file.path)),
  place: ({ file, data, ...rest }, config) => {
    const [, folder = '', day, name = ''] = post.exec(file.path) ?? []
    const path = file.path
      .replace(/(?:^|(?<=\/))_(posts|drafts)\//, '$1/')
      .replace(/\.x?html?$|\.markdown$/, '.md')
    const own = textOf(data['permalink'])
    if (day === undefined) {
      const address = own ?? path.replace(/(?:^|(?<=\/))index\.md$/, '').replace(/\.md$/, '.html')
      return { path, address: path.startsWith('drafts/') ? undefined : address.replace(/^\//, '') }
    }
    const written = textOf(config['permalink']) ?? 'date'
    const categories = [
      ...folder.split('/').filter(Boolean),
      ...listOf(data['categories'] ?? data['category']),
    ]
    const source = { file, data: { ...data, categories }, ...rest }
    const date = oldDayOf(data) ?? day
    const pattern = own ?? styles[written] ?? written
    return { path, address: fillPattern(pattern, source, { date, name }), date: day }
  },
  carry: (path) =>
    /(?:^|\/)_(?!posts\/|drafts\/)/.test(path)
      ? undefined
      : path.replace(/(?:^|(?<=\/))_(posts|drafts)\//, '$1/'),
  breaks: () => false,
  rewrites,
  leftovers: [/\{%[\s\S]*?%\}/g, /\{\{[\s\S]*?\}\}/g, /\{:[^}\n]*\}/g],
}
