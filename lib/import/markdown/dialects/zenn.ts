import type { Dialect, Rewrite } from '../dialect.ts'
import { alertText, embedLink, imageText } from '../rewrites.ts'

const rewrites: readonly Rewrite[] = [
  {
    counts: 'alerts',
    pattern: /^(:{3,})message(?:[ \t]+(alert))?[ \t]*\n([\s\S]*?)\n\1[ \t]*$/gm,
    replace: ([, , alert, text = '']) => alertText(alert ? 'WARNING' : 'NOTE', text),
    everywhere: true,
  },
  {
    counts: 'html-kept',
    pattern: /^(:{3,})details[ \t]+([^\n]*)\n([\s\S]*?)\n\1[ \t]*$/gm,
    replace: ([, , title = '', text = '']) =>
      `<details>\n<summary>${title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</summary>\n\n${text.trim()}\n\n</details>`,
    everywhere: true,
  },
  {
    counts: 'figures',
    pattern: /^!\[([^\]\n]*)\]\(([^\s)]+)(?:[ \t]+=\d*x\d*)?\)\n\*([^*\n]+)\*[ \t]*$/gm,
    replace: ([, alt = '', address = '', caption = '']) => imageText(address, alt, caption),
  },
  {
    counts: 'figures',
    pattern: /!\[([^\]\n]*)\]\(([^\s)]+)[ \t]+=\d*x\d*\)/g,
    replace: ([, alt = '', address = '']) => imageText(address, alt),
  },
  {
    counts: 'embeds-linked',
    pattern: /^@\[(\w+)\]\(([^)\n]+)\)[ \t]*$/gm,
    replace: ([, name = '', id = '']) => embedLink(name, id),
  },
]

/** Zenn's repository: articles/, books/, images/, boxes and embeds. */
export const zenn: Dialect = {
  configs: [],
  isArticle: ({ file }) => /^(?:articles|books)\//.test(file.path),
  place: ({ file }) => ({ path: file.path.replace(/^articles\//, ''), address: undefined }),
  carry: (path) => (/^(?:images|books)\//.test(path) && !/\.ya?ml$/.test(path) ? path : undefined),
  breaks: () => true,
  rewrites,
  leftovers: [/^@\[\w+\]\([^)\n]*\)/gm, /^:{3,}.*$/gm],
}
