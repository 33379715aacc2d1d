import type TurndownService from 'turndown'
import type { BodyWork, ConvertContent } from './body-work.ts'
import { isBlock, isLineMark, markAttributes } from './nodes.ts'
import { rawHtml } from './raw-html.ts'
import { codeMarkdown, fenceMarkdown } from './rules/code.ts'
import { definitionList } from './rules/definition-list.ts'
import { emphasisMarkdown } from './rules/emphasis.ts'
import { headingMarkdown } from './rules/heading.ts'
import { keptTags } from './rules/kept-tags.ts'
import { figureMarkdown, imageMarkdown, linkMarkdown } from './rules/link.ts'
import { itemMarkdown, listMarkdown } from './rules/list.ts'
import { rubyMarkdown } from './rules/ruby.ts'
import { tableMarkdown } from './rules/table.ts'

/** Says one kind of element in the dialect; `undefined` when it stays HTML. */
type Say = (content: string, node: HTMLElement) => string | undefined

/** An element that one rule is for: by its name, or by a look at it. */
type Kind = RegExp | ((node: HTMLElement) => boolean)

/** Inline elements without marks in Markdown: their tags stay around the Markdown in them. */
const inline =
  /^(?:KBD|SAMP|VAR|SUB|SUP|SMALL|ABBR|ACRONYM|CITE|DFN|Q|U|INS|MARK|SPAN|TIME|BDO|BDI|DATA)$/
/** Blocks that Markdown has no words for. */
const foreign = /^(?:DETAILS|FORM|FIELDSET|AUDIO|VIDEO|PICTURE|SVG|MENU|DIR|MAP)$/i

/** The rules, each asked before those that turndown brings along. */
export function turndownRules(
  work: BodyWork,
  convert: ConvertContent,
): readonly (readonly [name: string, rule: TurndownService.Rule])[] {
  const { changes, settings } = work
  const stay = (node: HTMLElement): string => {
    changes.count('html-kept')
    const html = rawHtml(node, settings.language)
    return isBlock(node) ? `\n\n${html}\n\n` : html
  }
  const rules: readonly (readonly [name: string, kind: Kind, say: Say])[] = [
    ['line', isLineMark, () => '\n'],
    ['raw', (node) => node.hasAttribute(markAttributes.raw), rawMark],
    ['wbr', (node) => node.nodeName === 'WBR' && node.attributes.length === 0, () => '<wbr>'],
    ['break', /^BR$/, lineBreak],
    ['heading', /^H[1-6]$/, headingMarkdown],
    ['item', /^LI$/, itemMarkdown],
    ['list', /^[UO]L$/, listMarkdown],
    ['pre', /^PRE$/, (_, node) => fenceMarkdown(work, node)],
    ['definitions', /^DL$/, (_, node) => definitionList(node, convert)],
    ['table', /^TABLE$/, (_, node) => tableMarkdown(node, convert, changes)],
    ['ruby', /^RUBY$/, (_, node) => rubyMarkdown(node, changes)],
    ['figure', /^FIGURE$/, (_, node) => figureMarkdown(node, work)],
    ['emphasis', /^(?:EM|I|STRONG|B)$/, emphasisMarkdown],
    ['deleted', /^(?:DEL|S|STRIKE)$/, (content) => `~~${content}~~`],
    ['code', /^(?:CODE|TT)$/, (_, node) => codeMarkdown(node)],
    ['link', (node) => node.nodeName === 'A' && node.hasAttribute('href'), linkMarkdown],
    ['image', /^IMG$/, (_, node) => imageMarkdown(node)],
    ['inline', inline, keptTags],
    ['foreign', foreign, () => undefined],
  ]
  return rules.map(([name, kind, say]) => [
    name,
    {
      filter: (node) => (kind instanceof RegExp ? kind.test(node.nodeName) : kind(node)),
      replacement: (content, node) => say(content, node) ?? stay(node),
    },
  ])
}

function rawMark(_content: string, node: HTMLElement): string {
  const html = node.getAttribute(markAttributes.raw) ?? ''
  return node.nodeName === 'HR' ? `\n\n${html}\n\n` : html
}

/** In a table or a list's term there is no second line. */
function lineBreak(_content: string, node: HTMLElement): string {
  return node.closest('td, th, h1, h2, h3, h4, h5, h6, dt') ? '<br>' : '\\\n'
}
