import { withoutControlCharacters } from '../text/control-characters.ts'

/**
 * The text without the characters that XML 1.0 forbids (controls, lone surrogates, U+FFFE) and
 * those that feed validators flag (U+007F to U+009F, all noncharacters). Line ends become LF.
 *
 * @example cleanXml('縦\u000bタブ\r\n') //=> '縦タブ\n'
 */
export function cleanXml(text: string): string {
  return withoutControlCharacters(text.replaceAll(/\r\n?/g, '\n').replaceAll(/\p{Cs}/gu, ''))
}

const references: Readonly<Record<string, string>> = {
  '&': '&#x26;',
  '<': '&#x3C;',
  '>': '&#x3E;',
  '"': '&#x22;',
}

/**
 * Text for an element or an attribute. Numeric references rather than `&lt;`: some readers decode
 * a title twice, and the W3C validator asks for these (RSS profile, "character data").
 *
 * @example xmlText('a < b') //=> 'a &#x3C; b'
 */
function xmlText(text: string): string {
  return cleanXml(text).replaceAll(/[&<>"]/g, (character) => references[character] ?? character)
}

/** HTML as character data; a `]]>` inside is split over two sections. */
export function cdata(html: string): string {
  return `<![CDATA[${cleanXml(html).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
}

/** `<name a="b">text</name>`, or nothing when there is no text to say. */
export function element(
  name: string,
  text: string | undefined,
  attributes: Readonly<Record<string, string>> = {},
): string | undefined {
  const content = xmlText(text ?? '')
  if (content === '') return undefined
  return `<${name}${writeAttributes(attributes)}>${content}</${name}>`
}

/** `<name a="b"/>` */
export function emptyElement(name: string, attributes: Readonly<Record<string, string>>): string {
  return `<${name}${writeAttributes(attributes)}/>`
}

function writeAttributes(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${xmlText(value)}"`)
    .join('')
}

/** An element around others, each on a line of its own; what is absent leaves no line. */
export function container(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly (string | undefined)[],
): readonly string[] {
  const present = children.filter((child) => child !== undefined)
  return [
    `<${name}${writeAttributes(attributes)}>`,
    ...present.map((child) => `  ${child}`),
    `</${name}>`,
  ]
}

/** The lines of the root element under the XML declaration. */
export function xmlDocument(root: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.join('\n')}\n`
}
