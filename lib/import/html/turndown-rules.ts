import type TurndownService from 'turndown'
import { slugOf } from '../../text/slug.ts'
import type { BodyWork, ConvertContent } from './body-work.ts'
import { fenceOf } from './fence-of.ts'
import { isBlock, isElement, isLineMark, markAttributes, withoutSigns } from './nodes.ts'
import { rawHtml } from './raw-html.ts'
import { definitionList } from './rules/definition-list.ts'
import { rubyMarkdown } from './rules/ruby.ts'
import { tableMarkdown } from './rules/table.ts'

type Rule = TurndownService.Rule

/** How one kind of element is said in the dialect. */
type NamedRule = readonly [name: string, rule: Rule]

/** Inline elements without marks in Markdown: their tags stay around the Markdown in them. */
const keptTags =
  /^(?:KBD|SAMP|VAR|SUB|SUP|SMALL|ABBR|ACRONYM|CITE|DFN|Q|U|INS|MARK|SPAN|TIME|BDO|BDI|DATA)$/
/** Blocks that Markdown has no words for. */
const keptBlocks = /^(?:DETAILS|FORM|FIELDSET|AUDIO|VIDEO|PICTURE|SVG|MENU|DIR|MAP)$/i

/** The rules, each asked before those that turndown brings along. */
export function turndownRules(work: BodyWork, convert: ConvertContent): readonly NamedRule[] {
  const { changes, settings } = work
  const raw = (node: HTMLElement): string => {
    changes.count('html-kept')
    const html = rawHtml(node, settings.language)
    return isBlock(node) ? `\n\n${html}\n\n` : html
  }
  return [
    ['line', { filter: isLineMark, replacement: () => '\n' }],
    ['raw', { filter: (node) => node.hasAttribute(markAttributes.raw), replacement: rawMark }],
    [
      'wbr',
      {
        filter: (node) => node.nodeName === 'WBR' && node.attributes.length === 0,
        replacement: () => '<wbr>',
      },
    ],
    ['break', { filter: 'br', replacement: (_, node) => breakMarkdown(node) }],
    ['heading', { filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'], replacement: heading }],
    ['item', { filter: 'li', replacement: (content, node) => listItem(content, node) }],
    ['list', { filter: ['ul', 'ol'], replacement: list }],
    [
      'pre',
      { filter: 'pre', replacement: (_, node) => (hasLinks(node) ? raw(node) : fence(work, node)) },
    ],
    [
      'definitions',
      { filter: 'dl', replacement: (_, node) => definitionList(node, convert) ?? raw(node) },
    ],
    [
      'table',
      {
        filter: 'table',
        replacement: (_, node) => tableMarkdown(node, convert, changes) ?? raw(node),
      },
    ],
    [
      'ruby',
      { filter: 'ruby', replacement: (_, node) => rubyMarkdown(node, changes) ?? raw(node) },
    ],
    ['figure', { filter: 'figure', replacement: (_, node) => figure(node, work) ?? raw(node) }],
    [
      'emphasis',
      {
        filter: (node) => /^(?:EM|I|STRONG|B)$/.test(node.nodeName),
        replacement: (content, node) => emphasis(content, node),
      },
    ],
    [
      'deleted',
      {
        filter: (node) => /^(?:DEL|S|STRIKE)$/.test(node.nodeName),
        replacement: (text) => `~~${text}~~`,
      },
    ],
    [
      'code',
      {
        filter: (node) => /^(?:CODE|TT)$/.test(node.nodeName),
        replacement: (_, node) => codeSpan(node),
      },
    ],
    [
      'address',
      {
        filter: (node) => node.nodeName === 'A' && isAutolink(node),
        replacement: (_, node) => `<${node.getAttribute('href') ?? ''}>`,
      },
    ],
    [
      'link',
      { filter: (node) => node.nodeName === 'A' && node.hasAttribute('href'), replacement: link },
    ],
    [
      'image',
      { filter: 'img', replacement: (_, node) => image(node, node.getAttribute('title') ?? '') },
    ],
    ['kept', { filter: (node) => keptTags.test(node.nodeName), replacement: keepTags }],
    [
      'keptBlock',
      { filter: (node) => keptBlocks.test(node.nodeName), replacement: (_, node) => raw(node) },
    ],
  ]
}

function rawMark(_content: string, node: HTMLElement): string {
  const html = node.getAttribute(markAttributes.raw) ?? ''
  return node.nodeName === 'HR' ? `\n\n${html}\n\n` : html
}

/** In a table or a list's term there is no second line. */
function breakMarkdown(node: HTMLElement): string {
  return node.closest('td, th, h1, h2, h3, h4, h5, h6, dt') ? '<br>' : '\\\n'
}

/** Ids that the words would give anyway need not be written. */
function heading(content: string, node: HTMLElement): string {
  const marks = '#'.repeat(Number(node.nodeName.slice(1)))
  const id = node.getAttribute('id') ?? ''
  const written = id === '' || id === slugOf(node.textContent ?? '') ? '' : ` {#${id}}`
  const words = content.trim().replace(/#+$/, (closing) => `\\${closing}`)
  return `\n\n${marks} ${words}${/[\s{}"'<>&]/.test(id) ? '' : written}\n\n`
}

function list(content: string, node: HTMLElement): string {
  const parent = node.parentElement
  const nested = parent?.nodeName === 'LI' && !parent.querySelector(':scope > p')
  return nested ? `\n${content}` : `\n\n${content}\n\n`
}

function listItem(content: string, node: HTMLElement): string {
  const marker = markerOf(node)
  const text = content
    .replace(/^\n+|\n+$/g, '')
    .replaceAll(/\n(?=[^\n])/g, `\n${' '.repeat(marker.length)}`)
  const loose = node.querySelector(':scope > p') !== null
  return `${marker}${text}${node.nextElementSibling ? (loose ? '\n\n' : '\n') : ''}`
}

function markerOf(node: HTMLElement): string {
  const parent = node.parentElement
  if (parent?.nodeName !== 'OL') return '- '
  const start = Number(parent.getAttribute('start') ?? 1)
  return `${start + Array.from(parent.children).indexOf(node)}. `
}

function hasLinks(pre: Element): boolean {
  return pre.querySelector('a[href], img, ruby') !== null
}

function fence({ changes, report }: BodyWork, node: HTMLElement): string {
  const { kind, markdown } = fenceOf(node)
  changes.count(kind === 'diagram' ? 'diagram-fences' : 'code-fences')
  if (node.querySelector('b, strong, i, em, u, mark, del, ins'))
    report('import-marks-in-code', node, {})
  return `\n\n${markdown}\n\n`
}

/**
 * Marks of emphasis need a word on one side or a sign on the other: between `a` and `(b)` they would
 * be printed as they are. There, the tags stay.
 */
function emphasis(content: string, node: HTMLElement): string {
  if (content.trim() === '') return content
  const strong = /^(?:STRONG|B)$/.test(node.nodeName)
  const marks = strong ? '**' : '*'
  const sign = /[!-/:-@[-`{-~]/
  const before = withoutSigns(node.previousSibling?.textContent).at(-1) ?? ''
  const after = withoutSigns(node.nextSibling?.textContent).at(0) ?? ''
  const [, leading = '', inner = '', trailing = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(content) ?? []
  const words = withoutSigns(node.textContent).trim()
  const stuck =
    (sign.test(words.at(0) ?? '') && /[a-z\d]/i.test(before)) ||
    (sign.test(words.at(-1) ?? '') && /[a-z\d]/i.test(after)) ||
    inner.endsWith('\\') ||
    before === '*' ||
    after === '*'
  const name = strong ? 'strong' : 'em'
  const marked = stuck ? `<${name}>${inner}</${name}>` : marks + inner + marks
  return leading + marked + trailing
}

/** Every run of backticks in the code is shorter or longer than the marks around it. */
function codeSpan(node: Element): string {
  const code = withoutSigns(node.textContent).replaceAll('\n', ' ')
  if (code.trim() === '') return code
  let marks = '`'
  while (new RegExp(`(?<!\`)${marks}(?!\`)`).test(code)) marks += '`'
  const space = /^`|`$|^ .* $/.test(code) ? ' ' : ''
  return marks + space + code + space + marks
}

function isAutolink(node: Element): boolean {
  const href = node.getAttribute('href') ?? ''
  return /^(?:https?|ftp):\/\/[^\s<>]+$/.test(href) && withoutSigns(node.textContent) === href
}

function link(content: string, node: HTMLElement): string {
  const href = node.getAttribute('href') ?? ''
  if (content.trim() === '') return content
  return `[${content}](${destination(href)}${titleOf(node.getAttribute('title') ?? '')})`
}

function image(node: Element, title: string): string {
  const src = node.getAttribute('src') ?? ''
  const alt = (node.getAttribute('alt') ?? '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[[\]\\]/g, '\\$&')
  return src === '' ? alt : `![${alt}](${destination(src)}${titleOf(title)})`
}

/** A picture and its caption are a picture with a title, alone in its paragraph. */
function figure(node: Element, { changes }: BodyWork): string | undefined {
  const picture = node.querySelector('img')
  const caption = node.querySelector('figcaption')
  const others = Array.from(node.children).filter(
    (child) => child !== caption && child !== picture && !child.contains(picture),
  )
  if (!picture || others.length > 0 || caption?.children.length) return undefined
  changes.count('figures')
  return `\n\n${image(picture, withoutSigns(caption?.textContent).trim())}\n\n`
}

/** An address as it stands between the parentheses of a link. */
export function destination(address: string): string {
  const plain = address.trim().replaceAll('\n', '')
  return /[\s()<>]|^$/.test(plain) ? `<${plain.replaceAll(/[<>]/g, encodeURIComponent)}>` : plain
}

function titleOf(title: string): string {
  const line = title.replaceAll(/\s+/g, ' ').trim()
  return line === '' ? '' : ` "${line.replaceAll(/["\\]/g, '\\$&')}"`
}

function keepTags(content: string, node: HTMLElement): string {
  const name = node.nodeName.toLowerCase()
  const attributes = Array.from(
    node.attributes,
    (one) => ` ${one.name}="${one.value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
  )
  return isElement(node) ? `<${name}${attributes.join('')}>${content}</${name}>` : content
}
