/** Words of Japanese belong into `\text{…}`, where they are no sign that this is no formula. */
const words = /\\(?:text|textbf|textrm|textsf|textit|mbox|mathrm|operatorname)\s*\{[^{}]*\}/g
const sentence = /[\u3001-\u303f\u3040-\u309f\uff01\uff08\uff09\uff0c\uff1a\uff1b\uff1f]/
const japanese = /[\u30a0-\u9fff]/
const operator = /[=<>+^_\\]/

/**
 * Where the formula ends that begins behind the `$` at `start`: the offset of its closing `$`, or -1
 * when that is no formula but a price or a variable of a shell.
 *
 * - No blank stands within the marks, and no letter or digit outside of them: `$5と$6`, `US$5`.
 * - What lies between is no Japanese sentence. Kanji and katakana may name quantities where there
 *   is something to reckon: `$速度 = 距離 / 時間$`.
 */
export function findFormulaEnd(text: string, start: number): number {
  if (/[\w$\\]/.test(text[start - 1] ?? '') || !/[^\s$]/.test(text[start + 1] ?? ' ')) return -1
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text[at]
    if (character === '\\') at += 1
    else if (character === '$') return isFormula(text, start, at) ? at : -1
  }
  return -1
}

function isFormula(text: string, start: number, end: number): boolean {
  if (/\s/.test(text[end - 1] ?? '') || /[\w$]/.test(text[end + 1] ?? '')) return false
  const symbols = text.slice(start + 1, end).replaceAll(words, '')
  return !sentence.test(symbols) && (!japanese.test(symbols) || operator.test(symbols))
}
