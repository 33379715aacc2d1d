import type { SlipRule, Tell } from './slip-rule.ts'

/** What nobody would put into parentheses but an address. */
const address = String.raw`(?:https?:\/\/|\.{0,2}\/|#)[^\s()（）<>]{1,999}|[^\s()（）<>]{1,200}\.(?:md|html?|pdf|png|jpe?g|gif|svg|webp|avif)(?:#[^\s()（）<>]{0,200})?`
const label = String.raw`\[(?!\^)(?=[^\[\]\n]{0,200}[^\d\[\]\n])[^\[\]\n]{1,200}\]`
const picture = /\.(?:png|jpe?g|gif|svg|webp|avif)$/i

/** A link that lacks something, and what was meant. */
interface Form {
  /** Most links are sound: what a block must hold before it is searched at length. */
  readonly sign: RegExp
  readonly pattern: RegExp
  readonly mend: (typed: string) => string
}

const forms: readonly Form[] = [
  // A blank in between
  {
    sign: /\][ \t\u3000]+\(/,
    pattern: new RegExp(String.raw`(?<![\]\\])!?${label}[ \t\u3000]+\((?:${address})\)`, 'g'),
    mend: (typed) => typed.replace(/\][ \t\u3000]+\(/, ']('),
  },
  // Parentheses in full width
  {
    sign: /\][ \t\u3000]*(?:（|\([^)\n]*）)/,
    pattern: new RegExp(
      String.raw`(?<![\]\\])[!！]?${label}[ \t\u3000]*(?:（(?:${address})[)）]|\((?:${address})）)`,
      'g',
    ),
    mend: (typed) =>
      typed
        .replace(/\][ \t\u3000]*[(（]/, '](')
        .replace(/^！/, '!')
        .replace(/[)）]$/, ')'),
  },
  // No parenthesis at the end
  {
    sign: /\]\([^)\n]*$/m,
    pattern: new RegExp(
      String.raw`(?<!\\)!?\[[^\[\]\n]{0,200}\]\((?:${address})(?=[ \t\u3000][^)"'\n]*$|$(?!\n?[ \t]*["')]))`,
      'gm',
    ),
    mend: (typed) => `${typed})`,
  },
  // No quotation mark at the end of the title
  {
    sign: /\]\([^\s"]*[ \t]+"/,
    pattern: new RegExp(
      String.raw`(?<!\\)!?\[[^\[\]\n]{0,200}\]\((?:${address})[ \t]+"[^"\n)]*\)(?![^\n]*"\))`,
      'g',
    ),
    mend: (typed) => typed.replace(/\)$/, '")'),
  },
]

const wideMark = new RegExp(String.raw`！\[[^\[\]\n]{0,200}\]\((${address})\)`, 'g')
const doubled = /!?\[\[([^[\]|\n]{1,100})(?:\|([^[\]\n]{1,100}))?\]\](?!\()/g

/** Finds links and pictures that lack a sign, have a blank too many, or are written as in a wiki. */
export const almostLinks: SlipRule = {
  // Not the sign of every link: what those that are sound do not have.
  sign: /\][ \t\u3000]+[(（]|\]（|\]\([^)\n]*(?:）|$)|\]\([^\s"]*[ \t]+"|！\[|\[\[/m,
  find: ({ content, text }, tell) => {
    for (const { sign, pattern, mend } of forms) {
      if (!sign.test(text)) continue
      for (const { 0: found, index } of text.matchAll(pattern)) {
        tellLink(tell, index, found, mend(content.slice(index, index + found.length)))
      }
    }
    for (const { 0: found, 1: url = '', index } of text.matchAll(wideMark)) {
      if (!picture.test(url)) continue
      tellLink(tell, index, found, `!${content.slice(index + 1, index + found.length)}`)
    }
    findWikiLinks(text, tell)
  },
}

function findWikiLinks(text: string, tell: Tell): void {
  for (const { 0: found, 1: name = '', 2: words = name, index } of text.matchAll(doubled)) {
    // A matrix, or a list of contents.
    if (!/[^\d\s,.;+-]/.test(name) || /^_?toc_?$/i.test(name)) continue
    const isFile = /\.\w{2,4}(?:#.*)?$/.test(name)
    const target = isFile ? name : name.replace(/(?=#|$)/, '.md')
    const url = /\s/.test(target) ? `<${target}>` : target
    tellLink(tell, index, found, `${picture.test(name) ? '!' : ''}[${words}](${url})`)
  }
}

function tellLink(tell: Tell, index: number, found: string, meant: string): void {
  const what = /^[!！]/.test(meant) ? 'picture' : 'link'
  tell('almost-markup', index, found.length, { what, meant })
}
