import { encodePath } from '../text/encode-path.ts'
import { collectAliases } from './addresses/aliases.ts'
import { decodedAddress } from './addresses/page-address.ts'
import type { SitePlan } from './site.ts'

/** The web servers that can be told of old addresses. */
export const redirectServers = ['nginx', 'apache', 'caddy', 'openbsd'] as const

export type RedirectServer = (typeof redirectServers)[number]

/** Rules for the configuration of a web server, and what they leave out. */
export interface RedirectRules {
  readonly text: string
  /** How many old addresses have a rule. */
  readonly count: number
  /** Old addresses that this server can't be told; the pages at them go on leading readers. */
  readonly unsaid: readonly string[]
}

/** An address as a reader's browser may ask for it, and the one that it leads to; decoded. */
interface Move {
  readonly from: string
  readonly to: string
}

/** One line each. All of them look at the decoded path as a whole. */
const rules: Readonly<Record<RedirectServer, (move: Move) => string>> = {
  nginx: ({ from, to }) => `location = "${from}" { return 301 "${encoded(to)}"; }`,
  // What a pattern leads to is encoded by the server itself.
  apache: ({ from, to }) =>
    `RedirectMatch 301 "^${escapePattern(from)}$" "${to.replaceAll('$', '\\$')}"`,
  caddy: ({ from, to }) => `redir "${escapeGlob(from)}" "${encoded(to)}" permanent`,
  // Not `location match`: after a pattern, the digits in %83 count as what it captured.
  openbsd: ({ from, to }) => `location "${escapeGlob(from)}" { block return 301 "${encoded(to)}" }`,
}

/** What may not stand in a quoted word of a configuration; hardly any address has one. */
const unspeakable = /["\\{}`*?]|\p{Cc}/u

/** OpenBSD's httpd refuses the whole configuration for a longer one, in bytes. */
const longestLocation = 254

/** Rules that answer every old address of the site's articles with 301, in the articles' order. */
export function redirectRules(plan: SitePlan, server: RedirectServer): RedirectRules {
  const aliases = collectAliases(plan.pages).map(({ article, outputPath }) => ({
    alias: decodedAddress(outputPath, plan.settings),
    to: decodedAddress(article.outputPath, plan.settings),
  }))
  const isSayable = ({ alias, to }: (typeof aliases)[number]): boolean =>
    !unspeakable.test(alias + to) &&
    (server !== 'openbsd' || new TextEncoder().encode(escapeGlob(alias)).length <= longestLocation)
  const said = aliases.filter(isSayable)
  const lines = said.flatMap(({ alias, to }) =>
    spellings(alias).map((from) => rules[server]({ from, to })),
  )
  return {
    text: lines.map((line) => `${line}\n`).join(''),
    count: said.length,
    unsaid: aliases.filter((one) => !isSayable(one)).map(({ alias }) => alias),
  }
}

/** A folder is asked for with and without the slash at its end. */
function spellings(alias: string): readonly string[] {
  return alias.length > 1 && alias.endsWith('/') ? [alias, alias.slice(0, -1)] : [alias]
}

/** Percent-encoded; a dollar sign, too, for it begins a variable in every one of these languages. */
function encoded(path: string): string {
  return encodePath(path).replaceAll('$', '%24')
}

function escapeGlob(path: string): string {
  return path.replaceAll(/[[\]]/g, '\\$&')
}

function escapePattern(path: string): string {
  return path.replaceAll(/[.+^$()|[\]]/g, '\\$&')
}
