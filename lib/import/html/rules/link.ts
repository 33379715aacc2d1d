import type { BodyWork } from '../body-work.ts'
import { withoutSigns } from '../nodes.ts'

/** A link whose words are its address needs no others. */
export function linkMarkdown(content: string, node: HTMLElement): string {
  const href = node.getAttribute('href') ?? ''
  if (isAutolink(href, node)) return `<${href}>`
  if (content.trim() === '') return content
  return `[${content}](${destination(href)}${titleOf(node.getAttribute('title') ?? '')})`
}

function isAutolink(href: string, node: Element): boolean {
  return /^(?:https?|ftp):\/\/[^\s<>]+$/.test(href) && withoutSigns(node.textContent) === href
}

export function imageMarkdown(node: Element, title = node.getAttribute('title') ?? ''): string {
  const src = node.getAttribute('src') ?? ''
  const alt = (node.getAttribute('alt') ?? '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[[\]\\]/g, '\\$&')
  return src === '' ? alt : `![${alt}](${destination(src)}${titleOf(title)})`
}

/** A picture and its caption are a picture with a title, alone in its paragraph. */
export function figureMarkdown(node: Element, { changes }: BodyWork): string | undefined {
  const picture = node.querySelector('img')
  const caption = node.querySelector('figcaption')
  const others = Array.from(node.children).filter(
    (child) => child !== caption && child !== picture && !child.contains(picture),
  )
  if (!picture || others.length > 0 || caption?.children.length) return undefined
  changes.count('figures')
  return `\n\n${imageMarkdown(picture, withoutSigns(caption?.textContent).trim())}\n\n`
}

/** An address as it stands between the parentheses of a link. */
function destination(address: string): string {
  const plain = address.trim().replaceAll('\n', '')
  return /[\s()<>]|^$/.test(plain) ? `<${plain.replaceAll(/[<>]/g, encodeURIComponent)}>` : plain
}

function titleOf(title: string): string {
  const line = title.replaceAll(/\s+/g, ' ').trim()
  return line === '' ? '' : ` "${line.replaceAll(/["\\]/g, '\\$&')}"`
}
