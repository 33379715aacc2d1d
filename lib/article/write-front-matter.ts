/** What a key of front matter can hold when a program writes it. */
export type FrontMatterValue = unknown

/**
 * The lines of a new article down to the second `---`, the empty line behind it included. Keys
 * without a value are left out. Texts are quoted only where YAML would read them differently.
 *
 * @example writeFrontMatter([['title', '入門: DNS'], ['tags', ['DNS']]])
 * //=> '---\ntitle: "入門: DNS"\ntags: [DNS]\n---\n\n'
 */
export function writeFrontMatter(
  entries: readonly (readonly [key: string, value: FrontMatterValue])[],
): string {
  const lines = entries
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([key, value]) => `${yamlText(key)}: ${yamlValue(value)}\n`)
  return `---\n${lines.join('')}---\n\n`
}

function yamlValue(value: FrontMatterValue): string {
  if (typeof value === 'string') return isDate(value) ? value : yamlText(value)
  if (Array.isArray(value)) return `[${value.map(yamlItem).join(', ')}]`
  return JSON.stringify(value)
}

/** Within brackets, commas part items. */
function yamlItem(value: FrontMatterValue): string {
  return typeof value === 'string' && !value.includes(',') ? yamlText(value) : JSON.stringify(value)
}

/** The dates of articles are written bare, as people write them. */
function isDate(text: string): boolean {
  return /^\d{4}-\d\d-\d\d(?:[ T]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?$/.test(text)
}

/**
 * A text as a YAML scalar: bare when it holds letters, digits and a few harmless signs only,
 * between quotes otherwise.
 *
 * @example yamlText('yes') //=> '"yes"'
 */
function yamlText(text: string): string {
  const harmless =
    /^(?:[\p{L}「『（][\p{L}\p{M}\p{N} 、。「」『』（）・ー―〜～…！？/_.+-]*|\/[\p{L}\p{M}\p{N}/_.~-]*)$/u.test(
      text,
    )
  const word = /^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)
  return harmless && !word && text.trim() === text ? text : JSON.stringify(text)
}
