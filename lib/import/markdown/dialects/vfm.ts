import type { Dialect, Rewrite } from '../dialect.ts'
import type { OldData } from '../read-data.ts'
import { imageText } from '../rewrites.ts'
import { plain } from './plain.ts'

const rewrites: readonly Rewrite[] = [
  {
    counts: 'figures',
    pattern:
      /(?<=^|\n\n)!\[([^\]\n]+)\]\(([^\s)]+)\)(?:\{[^}\n]*\})?(?=[ \t]*(?:\n\n|\n?$(?![\s\S])))/g,
    replace: ([, caption = '', address = '']) => imageText(address, caption, caption),
  },
  {
    counts: 'code-fences',
    pattern: /^(`{3,}[\w+#-]+)[ \t]+title=["']?([^"'\n]+?)["']?[ \t]*$/gm,
    replace: ([, opening = '', name = '']) => `${opening}:${name}`,
    everywhere: true,
  },
]

/** Vivliostyle Flavored Markdown: a picture alone is a figure with its words below. */
export const vfm: Dialect = {
  ...plain,
  breaks: (data) => ((data['vfm'] ?? {}) as OldData)['hardLineBreaks'] === true,
  rewrites,
  leftovers: [/\$\$[\s\S]+?\$\$/g, /^={3,}[ \t]*\{[^}\n]*\}$/gm],
}
