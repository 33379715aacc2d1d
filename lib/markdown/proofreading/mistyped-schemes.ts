import type { ProofRule } from './proof-rule.ts'

/** `ttps://`, `htps://`, `https:/x`, `https//x`, `http;//`, `http:x.jp`: letters that were left out or slipped. */
const scheme =
  /(?<![\w:/.-])(?!https?:\/\/)((?:h{0,2}t{2,3}|hh?t)ps{0,2})(?:[:;]\/{1,3}(?=[\w.-]+\.\w|localhost)|\/\/(?=[\w.-]+\.\w|localhost)|:(?=[\w.-]+\.[a-z]{2}))/gi

/** Finds addresses whose beginning is mistyped, so that they are no links, or lead nowhere. */
export const mistypedSchemes: ProofRule = ({ markup }, tell) => {
  for (const { 0: found, 1: letters = '', index } of markup.matchAll(scheme)) {
    const meant = /s/i.test(letters) ? 'https://' : 'http://'
    tell('mistyped-scheme', index, found.length, { found, meant })
  }
}
