import { SaxesParser } from 'saxes'

/** An element of a parsed document: its name with prefix, attributes, children, and its text. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  readonly text: string
}

interface Growing extends XmlElement {
  readonly children: Growing[]
  text: string
}

/** Parses XML strictly, namespaces too; throws on anything that is not well-formed. */
export function parseXml(xml: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true })
  const root: Growing = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  const top = () => open.at(-1) ?? root
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value])
    const element: Growing = {
      name,
      attributes: Object.fromEntries(values),
      children: [],
      text: '',
    }
    top().children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => (top().text += text))
  parser.on('cdata', (text) => (top().text += text))
  parser.on('closetag', () => open.pop())
  parser.write(xml).close()
  const [document] = root.children
  if (!document) throw new Error('no root element')
  return document
}

/** All elements of that name, at any depth, in order. */
export function elements(root: XmlElement, name: string): readonly XmlElement[] {
  return root.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...elements(child, name),
  ])
}

/** The text of the first element of that name. */
export function textOf(root: XmlElement, name: string): string | undefined {
  return elements(root, name)[0]?.text
}
