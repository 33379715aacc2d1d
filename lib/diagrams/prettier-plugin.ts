import type { Parser, Plugin } from 'prettier'
import { parsers as builtIn } from 'prettier/plugins/markdown'
import { fenceInfo } from '../text/fence-info.ts'
import { saidAmbiguity } from './drawing.ts'
import { isDiagram } from './fence.ts'
import { realign } from './realign/realign.ts'

/** As much of a node of Prettier's Markdown tree as is needed here. */
interface MarkdownNode {
  readonly type: string
  readonly lang?: string | null
  /** What stands behind the first word of a fence. */
  readonly meta?: string | null
  readonly children?: readonly MarkdownNode[]
  value?: string
}

/**
 * Prettier's own Markdown, with the drawings put right after reading. Drawings are not formatted as
 * embedded code, so that articles can have `embeddedLanguageFormatting: off`: what else stands in
 * a fence is what the page shows, and is nobody's to change.
 */
const markdown: Parser<MarkdownNode> = {
  ...(builtIn.markdown as Parser<MarkdownNode>),
  parse: async (text, options) => {
    const root = (await builtIn.markdown.parse(text, options)) as MarkdownNode
    realignDrawings(root)
    return root
  },
}

/**
 * A Prettier plugin that puts the edges of drawings in Markdown back one under the other wherever
 * Prettier runs: in `kumihan format` as in an editor that formats on save.
 */
const plugin: Plugin<MarkdownNode> = { parsers: { markdown } }

export default plugin
export const { parsers } = plugin

function realignDrawings(node: MarkdownNode): void {
  if (node.type === 'code' && node.value !== undefined) {
    const { language, attributes } = fenceInfo(`${node.lang ?? ''} ${node.meta ?? ''}`)
    const ambiguity = saidAmbiguity(attributes)
    const result = isDiagram(language) && realign(node.value, ambiguity && { ambiguity })
    if (result && result.kind === 'aligned') node.value = result.text
  }
  node.children?.forEach(realignDrawings)
}
