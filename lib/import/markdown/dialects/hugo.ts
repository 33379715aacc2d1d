import { oldDayOf } from '../old-day.ts'
import { fenced } from '../../html/fence-of.ts'
import type { Dialect, Rewrite } from '../dialect.ts'
import { fillPattern } from '../permalink.ts'
import { textOf } from '../read-data.ts'
import type { OldData } from '../read-data.ts'
import { embedLink, imageText, readAttributes } from '../rewrites.ts'

const shortcode = String.raw`\{\{[<%]\s*`
const end = String.raw`\s*/?[>%]\}\}`

const rewrites: readonly Rewrite[] = [
  {
    counts: 'figures',
    pattern: new RegExp(String.raw`${shortcode}figure\s+([\s\S]*?)${end}`, 'g'),
    replace: ([, words = '']) => {
      const attributes = readAttributes(words)
      const src = attributes.get('src')
      if (src === undefined) return undefined
      const caption = attributes.get('caption') ?? attributes.get('title') ?? ''
      return imageText(src, attributes.get('alt') ?? caption, caption)
    },
  },
  {
    counts: 'code-fences',
    pattern: new RegExp(
      String.raw`${shortcode}highlight\s+(\S+)[^\n]*?${end}\n?([\s\S]*?)\n?${shortcode}/\s*highlight${end}`,
      'g',
    ),
    replace: ([, language = '', code = '']) => fenced(code, language),
    everywhere: true,
  },
  {
    counts: 'links-rewritten',
    pattern: new RegExp(String.raw`${shortcode}(?:rel)?ref\s+["']?([^"'\s>%]+)["']?${end}`, 'g'),
    replace: ([, target = ''], { articlePath }) => {
      const [path = '', fragment] = target.split('#')
      const found = path === '' ? '' : articlePath(path)
      return found === undefined ? undefined : found + (fragment ? `#${fragment}` : '')
    },
  },
  {
    counts: 'embeds-linked',
    pattern: new RegExp(String.raw`${shortcode}(youtube|vimeo|gist)\s+([^>%]+?)${end}`, 'g'),
    replace: ([, name = '', words = '']) =>
      embedLink(name, [...readAttributes(words).values()].join(' ')),
  },
]

/** Hugo: content/ and static/, bundles of pages and pictures, shortcodes. */
export const hugo: Dialect = {
  configs: [
    'hugo.toml',
    'hugo.yaml',
    'hugo.yml',
    'hugo.json',
    'config.toml',
    'config.yaml',
    'config.yml',
    'config.json',
    'config/_default/hugo.toml',
    'config/_default/config.toml',
  ],
  isArticle: ({ file, data, body }) =>
    file.path.startsWith('content/') &&
    !(/(?:^|\/)_index\./.test(file.path) && body.trim() === '' && Object.keys(data).length <= 3),
  place: (source, config) => {
    const path = source.file.path
      .replace(/^content\//, '')
      .replace(/(?:^|(?<=\/))_index(?=[.][^/]*$)/, 'index')
      .replace(/\.x?html?$/, '.md')
    return { path, address: addressOf(path, source.data, config) }
  },
  carry: (path) => /^(?:content|static)\/(.*)$/s.exec(path)?.[1],
  breaks: (config) => /"hardWraps":true/i.test(JSON.stringify(config)),
  rewrites,
  leftovers: [/\{\{[<%][\s\S]*?[%>]\}\}/g],
}

/** Hugo writes addresses small, with `-` for blanks. */
function addressOf(path: string, data: OldData, config: OldData): string {
  const url = textOf(data['url'])
  if (url !== undefined) return url.replace(/^\//, '')
  const stem = path.replace(/\.[^./]*$/, '').replace(/(?:^|\/)index$/, '')
  const section = stem.split('/')[0] ?? ''
  const name = stem.split('/').at(-1) ?? stem
  const pattern = stem.includes('/') ? patternOf(config, section) : undefined
  const date = oldDayOf(data)
  const filled =
    pattern === undefined ? undefined : fillPattern(pattern, { data }, { date, name, section })
  const slug = textOf(data['slug'])
  const usual = slug === undefined ? stem : stem.replace(/[^/]*$/, () => slug)
  const address = (filled ?? usual).toLowerCase().replaceAll(/\s+/g, '-')
  if (address === '' || address.endsWith('/')) return address
  return config['uglyURLs'] === true || config['uglyurls'] === true
    ? `${address}.html`
    : `${address}/`
}

function patternOf(config: OldData, section: string): string | undefined {
  const permalinks = (config['permalinks'] ?? {}) as OldData
  const ofPages = (permalinks['page'] ?? {}) as OldData
  return textOf(permalinks[section]) ?? textOf(ofPages[section])
}
