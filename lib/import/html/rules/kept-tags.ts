import { isElement } from '../nodes.ts'

/** The tags of an inline element around the Markdown in it. */
export function keptTags(content: string, node: HTMLElement): string {
  const name = node.nodeName.toLowerCase()
  const attributes = Array.from(
    node.attributes,
    (one) => ` ${one.name}="${one.value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
  )
  return isElement(node) ? `<${name}${attributes.join('')}>${content}</${name}>` : content
}
