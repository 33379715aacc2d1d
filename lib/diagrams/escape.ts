const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

const special = /[&<>]/

/** Text as content of HTML or SVG. Quotes stay: this is not for attributes. */
export function escapeText(text: string): string {
  if (!special.test(text)) return text
  return text.replaceAll(/[&<>]/g, (character) => entities[character] ?? character)
}
