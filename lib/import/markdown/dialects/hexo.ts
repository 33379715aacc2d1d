import type { Dialect, Rewrite } from '../dialect.ts'
import { oldDayOf } from '../old-day.ts'
import { fillPattern } from '../permalink.ts'
import { textOf } from '../read-data.ts'
import type { OldData } from '../read-data.ts'
import { alertText, embedLink, imageText, rawTag, tagCode } from '../rewrites.ts'

const alertKinds: Readonly<Record<string, string>> = {
  info: 'NOTE',
  primary: 'NOTE',
  default: 'NOTE',
  success: 'TIP',
  warning: 'WARNING',
  danger: 'CAUTION',
}

const rewrites: readonly Rewrite[] = [
  tagCode,
  {
    counts: 'alerts',
    pattern: /\{%\s*note(?:\s+(\w+))?[^%]*%\}\n?([\s\S]*?)\{%\s*endnote\s*%\}/g,
    replace: ([, kind = 'info', text = '']) => alertText(alertKinds[kind] ?? 'NOTE', text),
    everywhere: true,
  },
  {
    counts: 'figures',
    pattern: /\{%\s*asset_img\s+((?!%\}).+?)\s*%\}/g,
    replace: ([, words = ''], { file }) => {
      const [name = '', ...rest] = words
        .split(/\s+/)
        .filter((word) => !/^(?:\d+|left|right|center)$/.test(word))
      const folder = file.path.replace(/^.*\//, '').replace(/\.[^.]*$/, '')
      return imageText(`${folder}/${name}`, rest.join(' ').replaceAll(/["']/g, ''))
    },
  },
  {
    counts: 'links-rewritten',
    pattern: /\{%\s*post_link\s+(\S+)(?:\s+((?!%\}).+?))?\s*%\}/g,
    replace: ([, name = '', title = ''], { articlePath }) => {
      const path = articlePath(name)
      return path === undefined ? undefined : `[${title.replaceAll(/["']/g, '') || name}](${path})`
    },
  },
  {
    counts: 'embeds-linked',
    pattern: /\{%\s*(youtube|vimeo|gist)\s+((?!%\}).+?)\s*%\}/g,
    replace: ([, name = '', id = '']) => embedLink(name, id),
  },
  rawTag,
]

/** Hexo: source/_posts/, folders of pictures by the name of the post, tag plugins. */
export const hexo: Dialect = {
  configs: ['_config.yml', '_config.yaml', '_config.json'],
  isArticle: ({ file, hasData }) => file.path.startsWith('source/') && hasData,
  place: ({ file, data, ...rest }, config) => {
    const path = below(file.path) ?? file.path
    const isPost = file.path.startsWith('source/_posts/')
    const name = path.replace(/^(?:posts|drafts)\//, '').replace(/\.[^.]*$/, '')
    const pattern = textOf(config['permalink']) ?? ':year/:month/:day/:title/'
    const own = textOf(data['permalink'])
    const source = { file, data, ...rest }
    const address = isPost
      ? (own ?? fillPattern(pattern, source, { date: oldDayOf(data), name }))
      : (own ?? path.replace(/\.md$/, '.html'))
    return { path, address: path.startsWith('drafts/') ? undefined : address?.replace(/^\//, '') }
  },
  carry: (path) => below(path),
  breaks: (config) => ((config['marked'] ?? {}) as OldData)['breaks'] !== false,
  rewrites,
  leftovers: [/\{%[\s\S]*?%\}/g, /\{\{[\s\S]*?\}\}/g],
}

function below(path: string): string | undefined {
  if (!path.startsWith('source/')) return undefined
  return path
    .slice('source/'.length)
    .replace(/^_posts\//, 'posts/')
    .replace(/^_drafts\//, 'drafts/')
}
