import { inLink, lineStart } from './nodes.ts'

/** Addresses in running text become links as they are; a backslash in them would end them. */
const address = /\b(?:https?|ftp):\/\/[\w.~:/?#@!$&'+,;=%-]+/g

/** Character references, which addresses have too. */
const entity = [/&(?=#\d{1,7};|#x[\da-f]{1,6};|[a-z][a-z\d]{1,31};)/gi, String.raw`\&`] as const

/** What means something anywhere in a line of the dialect. */
const inline: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [/\\(?=[!-/:-@[-`{-~]|$)/g, String.raw`\\`],
  [/`/g, '\\`'],
  [/(?<![ \t\n])\*|\*(?![ \t\n])/g, String.raw`\*`],
  [/(?<![\p{L}\p{N}])_(?![ \t\n_]*$)|_(?![\p{L}\p{N}])/gu, String.raw`\_`],
  [/~~/g, String.raw`\~~`],
  // Links and images, references, footnotes, the mark for a table of contents.
  [/\](?=[[(:]|$)/g, String.raw`\]`],
  [/\[(?=\^|\[toc\]\])/gi, String.raw`\[`],
  [/\^(?=\[)/g, String.raw`\^`],
  [/!(?=\[|$)/g, String.raw`\!`],
  [/<(?=[a-z/!?])/gi, String.raw`\<`],
  entity,
  // Ruby, the id of a heading.
  [/\{(?=[^\n]*\||#)/g, String.raw`\{`],
]

/** Brackets that are free elsewhere part the text of a link from its address. */
const linkText: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [/(?<!\\)[[\]]/g, String.raw`\$&`],
]

/** What begins a block when it stands at the start of a line. */
const atLineStart: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [/^([-+])(?=[ \t]|$)/, String.raw`\$1`],
  [/^(\d{1,9})([.)])(?=[ \t]|$)/, String.raw`$1\$2`],
  [/^(#{1,6})(?=[ \t]|$)/, String.raw`\$1`],
  [/^([>|])/, String.raw`\$1`],
  [/^(~{3})/, String.raw`\$1`],
  [/^([:~])(?=[ \t]|$)/, String.raw`\$1`],
  [/^([-=_])(?=[-=_ \t|:]*$)/, String.raw`\$1`],
  [/^(:-)/, String.raw`\$1`],
  [/^\[(?=[ xX]\][ \t]|![a-z]+\])/i, String.raw`\[`],
  // A reference definition: `[x]: …`
  [/^\[(?=[^\]]*\]:)/, String.raw`\[`],
]

/**
 * Text of a page as Markdown that says the same: what the dialect would take for markup gets a
 * backslash, and nothing else does, so that the source stays readable.
 */
export function escapeMarkdown(text: string): string {
  const atStart = text.startsWith(lineStart)
  const plain = text.replaceAll(lineStart, '').replaceAll(inLink, '')
  const escaped = text.includes(inLink)
    ? replaceAll(plain, [...inline, ...linkText])
    : outsideAddresses(plain, (part) => replaceAll(part, inline))
  const line = atStart ? replaceAll(escaped, atLineStart) : escaped
  return line.replaceAll('\u00a0', '&nbsp;')
}

function replaceAll(
  text: string,
  rules: readonly (readonly [pattern: RegExp, replacement: string])[],
): string {
  return rules.reduce((result, [pattern, by]) => result.replace(pattern, by), text)
}

/**
 * Addresses in running text become links as they stand. Where other signs come right behind one, it
 * stands in `<>`, or they would become a part of it.
 */
function outsideAddresses(text: string, change: (part: string) => string): string {
  let result = ''
  let at = 0
  for (const { 0: found, index } of text.matchAll(address)) {
    result += change(text.slice(at, index))
    at = index + found.length
    const plain = replaceAll(found, [entity])
    const goesOn = /[!-~]/.test(text.at(at) ?? '')
    result += goesOn && plain === found ? `<${found}>` : plain
  }
  return result + change(text.slice(at))
}
