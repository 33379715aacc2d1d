import type { ProofRule } from './proof-rule.ts'

/** Finds notes of the writer to himself: ★, 要確認, TODO and whatever else site.yaml names. */
export const leftovers: ProofRule = ({ words }, tell, options) => {
  for (const word of options.leftovers) {
    for (const { index } of words.matchAll(wordPattern(word))) {
      tell('leftover', index, word.length, { word })
    }
  }
}

/** Finds the first of the words in a text. */
export function leftoverIn(text: string, { leftovers: words }: { leftovers: readonly string[] }) {
  return words.find((word) => wordPattern(word).test(text))
}

/** A word of Latin letters is not looked for within a longer one: `TODO`, but not `TODOS`. */
function wordPattern(word: string): RegExp {
  const literal = word.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`)
  const before = /^\w/.test(word) ? String.raw`(?<!\w)` : ''
  const after = /\w$/.test(word) ? String.raw`(?!\w)` : ''
  return new RegExp(before + literal + after, 'gu')
}
