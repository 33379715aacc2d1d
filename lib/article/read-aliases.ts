import type { FrontMatter } from './front-matter.ts'
import { checkOutputPath } from './name-rules.ts'
import { readSitePath } from './site-path.ts'

/** The old addresses that can be redirected from, each once, starting with `/`. */
export function readAliases(frontMatter: FrontMatter): readonly string[] {
  const { fields, report, itemPlace } = frontMatter
  const aliases = (fields.aliases ?? []).flatMap((value, index) => {
    const place = () => itemPlace('aliases', index)
    const origin = { from: 'aliases', place, report } as const
    const alias = readSitePath(value, origin, (suggestion) => {
      report('invalid-alias', place(), { value, suggestion })
    })
    return alias !== undefined && checkOutputPath(aliasOutputPath(alias), origin) ? [alias] : []
  })
  return [...new Set(aliases)]
}

/**
 * The file below dist/ that answers for an old address. One without an extension is a folder's, for
 * that is what servers look for.
 * @example aliasOutputPath('/2019/mail') //=> '2019/mail/index.html'
 */
export function aliasOutputPath(alias: string): string {
  const path = alias.slice(1)
  if (path === '' || path.endsWith('/')) return `${path}index.html`
  return /\.[a-z]\w*$/i.test(path) ? path : `${path}/index.html`
}
