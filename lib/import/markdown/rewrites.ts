import { fenced } from '../html/fence-of.ts'
import type { Rewrite } from './dialect.ts'

// Notation that several tools share, in the words of the dialect.

/** A box of another tool as an alert; the text inside as it is. */
export function alertText(kind: string, body: string): string {
  const lines = body.replace(/^\n+|\n+$/g, '').split('\n')
  return [`> [!${kind}]`, ...lines.map((line) => `> ${line}`.trimEnd())].join('\n')
}

/** A picture; with a caption it is a figure. */
export function imageText(address: string, alt: string, caption = ''): string {
  const target = /[\s()]/.test(address) ? `<${address}>` : address
  const title = caption === '' ? '' : ` "${caption.replaceAll('"', '\\"')}"`
  return `![${alt.replaceAll(/[[\]]/g, '\\$&')}](${target}${title})`
}

/** `a="x" b='y' c=z`, or words alone, as their tool reads them. */
export function readAttributes(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>()
  let position = 0
  for (const match of text.matchAll(
    /(?:([\w-]+)=)?(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|`([^`]*)`|([^\s"'`=]+))/g,
  )) {
    const [, name, double, single, raw, bare] = match
    const value = double ?? single ?? raw ?? bare ?? ''
    attributes.set(name ?? String(position++), value)
  }
  return attributes
}

/** `{% highlight go %}…{% endhighlight %}` and its like. */
export const tagCode: Rewrite = {
  counts: 'code-fences',
  pattern:
    /\{%-?\s*(?:highlight|codeblock|code)\b([^%]*?)-?%\}\n?([\s\S]*?)\n?\{%-?\s*end(?:highlight|codeblock|code)\s*-?%\}/g,
  replace: ([, words = '', code = '']) => {
    const lang = /\blang:(\S+)/.exec(words)?.[1]
    const first = words.trim().split(/\s+/)[0] ?? ''
    return fenced(code, lang ?? (/^[\w+#-]+$/.test(first) ? first : ''))
  },
  everywhere: true,
}

/** `{% raw %}…{% endraw %}`: articles are never templates, so all text is raw. */
export const rawTag: Rewrite = {
  counts: 'links-rewritten',
  pattern: /\{%-?\s*(?:raw|endraw)\s*-?%\}\n?/g,
  replace: () => '',
}

/** A film or a card that another tool puts in by name, as a link. */
export function embedLink(name: string, id: string): string | undefined {
  if (/^https?:\/\//.test(id)) return `<${id}>`
  if (name === 'youtube') return `<https://www.youtube.com/watch?v=${id}>`
  if (name === 'vimeo') return `<https://vimeo.com/${id}>`
  if (name === 'gist') return `<https://gist.github.com/${id.trim().replaceAll(/\s+/g, '/')}>`
  if (name === 'codepen') return `<https://codepen.io/${id}>`
  return undefined
}
