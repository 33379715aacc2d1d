import { isBlock, isText } from './nodes.ts'

/** Where Markdown has no room for a second line. */
const singleLine = 'h1, h2, h3, h4, h5, h6, dt, th, td, caption, summary, figcaption'
/** Where newlines are not the converter's business. */
export const verbatim = 'pre, textarea'

/** The inline content of one block, flat, in order. */
export interface InlineRun {
  readonly nodes: readonly Node[]
  readonly oneLine: boolean
}

/** All stretches of inline content below a block. */
export function inlineRuns(block: Element): readonly InlineRun[] {
  if (block.matches(verbatim)) return []
  const oneLine = block.closest(singleLine) !== null
  const runs: InlineRun[] = []
  let nodes: Node[] = []
  const flush = () => {
    if (nodes.length > 0) runs.push({ nodes, oneLine })
    nodes = []
  }
  const visit = (node: Node): void => {
    if (isBlock(node)) {
      flush()
      runs.push(...inlineRuns(node))
    } else if (isText(node) || node.childNodes.length === 0) {
      nodes.push(node)
    } else {
      for (const child of Array.from(node.childNodes)) visit(child)
    }
  }
  for (const child of Array.from(block.childNodes)) visit(child)
  flush()
  return runs
}
