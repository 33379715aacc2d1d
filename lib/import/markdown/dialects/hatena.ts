import type { Dialect, Rewrite } from '../dialect.ts'
import { textOf } from '../read-data.ts'

const rewrites: readonly Rewrite[] = [
  { counts: 'contents-list', pattern: /^\[:contents\][ \t]*$/gm, replace: () => '[[toc]]' },
  {
    counts: 'embeds-linked',
    pattern: /\[(https?:\/\/[^\s\]]+?):(?:embed(?::cite)?|title|bookmark)\]/g,
    replace: ([, address = '']) => `<${address}>`,
  },
  {
    counts: 'links-rewritten',
    pattern: /\[(https?:\/\/[^\s\]]+?):title=([^\]]+)\]/g,
    replace: ([, address = '', title = '']) => `[${title}](${address})`,
  },
  {
    counts: 'footnotes',
    pattern: /\(\(((?:(?!\)\)).)+)\)\)/g,
    replace: ([, note = '']) => `^[${note}]`,
  },
]

/** Hatena Blog, as blogsync keeps it: an address in every file. */
export const hatena: Dialect = {
  configs: [],
  isArticle: ({ hasData }) => hasData,
  place: ({ file, data }) => {
    const url = textOf(data['URL'])
    const address =
      url !== undefined && URL.canParse(url) ? decode(new URL(url).pathname).slice(1) : undefined
    const within = /(?:^|\/)(entry\/.*)$/s.exec(file.path)?.[1] ?? file.path
    const draft = data['Draft'] === true
    return {
      path: draft ? within.replace(/^(?:entry\/)?/, 'drafts/') : within,
      address: draft ? undefined : address,
    }
  },
  carry: (path) => path,
  breaks: () => false,
  rewrites,
  leftovers: [/\[(?:f:id|id|asin|amazon|google|tex|map):[^\]\n]*\]/g],
  adapt: ({ URL: _url, EditURL, PreviewURL: _preview, ...data }) => ({ ...data, editurl: EditURL }),
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
