import type { BodyStep, BodyWork } from './body-work.ts'
import { isBlank, isElement, isText, markAttributes, all, withoutSigns } from './nodes.ts'
import { rawHtml } from './raw-html.ts'
import { createProof } from './proof.ts'
import { disarmLinks } from './steps/disarm-links.ts'
import { dropPresentation } from './steps/drop-presentation.ts'
import { markLines } from './steps/mark-lines.ts'
import { moveAnchors } from './steps/move-anchors.ts'
import { setAside } from './steps/set-aside.ts'
import { shiftHeadings } from './steps/shift-headings.ts'
import { wrapParagraphs } from './steps/wrap-paragraphs.ts'
import { createConverter } from './to-markdown.ts'

/** What is done to the content of an old page before it is written as Markdown, in this order. */
const steps: readonly BodyStep[] = [
  setAside,
  disarmLinks,
  dropPresentation,
  moveAnchors,
  wrapParagraphs,
  shiftHeadings,
  markLines,
]

/**
 * The content of an old page as Markdown that says the same: every block is rendered again and
 * compared with what the page said. A block that does not come out right stays HTML.
 */
export function convertBody(work: BodyWork): string {
  for (const step of steps) step(work)
  const convert = createConverter(work)
  const proof = createProof(work.settings)
  const blocks = Array.from(work.body.childNodes).flatMap((node): readonly string[] => {
    if (!isElement(node)) return isText(node) && !isBlank(node.data) ? [node.data] : []
    const markdown = convert(holding(node))
    if (proof.agrees(markdown, node)) return markdown === '' ? [] : [markdown]
    work.report('import-kept-html', node, { name: node.nodeName.toLowerCase() })
    return [rawHtml(node, work.settings.language)]
  })
  const text = joinBlocks(blocks)
  if (!proof.agrees(text, work.body)) work.report('import-text-differs', work.body, {})
  return text
}

/** The converter turns what an element holds; so that it sees the block itself, it gets a holder. */
function holding(block: Element): Element {
  const holder = block.ownerDocument.createElement('div')
  holder.append(block.cloneNode(true))
  for (const empty of all(holder, `[${markAttributes.line}]`)) empty.textContent = ''
  return holder
}

/** Two lists in a row would become one. */
function joinBlocks(blocks: readonly string[]): string {
  const lines = blocks.flatMap((block, index) => {
    const before = blocks[index - 1]
    return before !== undefined && isList(before) && isList(block) ? ['<!-- -->', block] : [block]
  })
  return withoutSigns(lines.join('\n\n'))
}

function isList(block: string): boolean {
  return /^(?:- |\d+\. )/.test(block)
}
