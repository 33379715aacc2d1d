import Parser from 'markdown-it'

/**
 * Puts a `\` at every line's end that was a line's end on the page, for tools that print them so.
 * Gives the new text and how many there were.
 */
export function keepBreaks(markdown: string): { readonly text: string; readonly count: number } {
  const tokens = new Parser({ html: true }).parse(markdown, {})
  const lines = markdown.split('\n')
  let count = 0
  tokens.forEach((token, index) => {
    if (token.type !== 'inline' || tokens[index - 1]?.type !== 'paragraph_open' || !token.map)
      return
    const breaks = (token.children ?? []).filter(({ type }) => /^(?:soft|hard)break$/.test(type))
    if (breaks.length !== token.content.split('\n').length - 1) return
    for (const [offset, { type }] of breaks.entries()) {
      const line = token.map[0] + offset
      const text = lines[line]
      if (type !== 'softbreak' || text === undefined || /^[> \t]*\[!/.test(text)) continue
      lines[line] = `${text.trimEnd()}\\`
      count += 1
    }
  })
  return { text: lines.join('\n'), count }
}
