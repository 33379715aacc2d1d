/** A fenced block, up to its end or the text's. */
const fence = /^( {0,3})(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\2[`~]*[ \t]*$|$(?![\s\S]))/gm
const codeSpan = /(`+)(?!`)[^\n]*?[^`]\1(?!`)/g

/**
 * Changes Markdown outside of code: fences and code spans stay as they are. The function sees each
 * stretch of text between two fences as a whole, with a sign in place of every code span.
 */
export function outsideCode(markdown: string, change: (text: string) => string): string {
  let result = ''
  let at = 0
  for (const { 0: found, index } of markdown.matchAll(fence)) {
    result += outsideSpans(markdown.slice(at, index), change) + found
    at = index + found.length
  }
  return result + outsideSpans(markdown.slice(at), change)
}

function outsideSpans(text: string, change: (text: string) => string): string {
  const spans: string[] = []
  const masked = text.replaceAll(codeSpan, (span) => `\ufdd3${spans.push(span) - 1}\ufdd4`)
  return change(masked).replaceAll(/\ufdd3(\d+)\ufdd4/g, (_, index) => spans[Number(index)] ?? '')
}
