import Parser from 'markdown-it'
import type { MarkdownIt } from 'markdown-it'
import cjkEmphasis from 'markdown-it-cjk-friendly'
import type { MarkdownOptions, MarkdownPlugin } from './markdown-plugin.ts'
import { alerts } from './plugins/alerts.ts'
import { aozora } from './plugins/aozora.ts'
import { bareUrls } from './plugins/bare-urls.ts'
import { breathing } from './plugins/breathing.ts'
import { brokenBrackets } from './plugins/broken-brackets.ts'
import { brokenTables } from './plugins/broken-tables.ts'
import { controlCharacters } from './plugins/control-characters.ts'
import { decomposedText } from './plugins/decomposed-text.ts'
import { definitionLists } from './plugins/definition-lists.ts'
import { duplicateReferences } from './plugins/duplicate-references.ts'
import { entities } from './plugins/entities.ts'
import { feedMarkup } from './plugins/feed-markup.ts'
import { drawingChecks } from './plugins/drawing-checks.ts'
import { fences } from './plugins/fences.ts'
import { figures } from './plugins/figures.ts'
import { footnotes } from './plugins/footnotes.ts'
import { halfWidthKana } from './plugins/half-width-kana.ts'
import { headingAttributes } from './plugins/heading-attributes.ts'
import { headingIds } from './plugins/heading-ids.ts'
import { headingOrder } from './plugins/heading-order.ts'
import { headings } from './plugins/headings.ts'
import { htmlChecks } from './plugins/html-checks.ts'
import { htmlHints } from './plugins/html-hints.ts'
import { htmlOutput } from './plugins/html-output.ts'
import { inlineBlocks } from './plugins/inline-blocks.ts'
import { inlineMath } from './plugins/inline-math.ts'
import { inlineOffsets } from './plugins/inline-offsets.ts'
import { invisibleCharacters } from './plugins/invisible-characters.ts'
import { lineJoining } from './plugins/line-joining.ts'
import { literalEmphasis } from './plugins/literal-emphasis.ts'
import { lookAlikes } from './plugins/look-alikes.ts'
import { markdownInHtml } from './plugins/markdown-in-html.ts'
import { mathBlocks } from './plugins/math-blocks.ts'
import { mathKinsoku } from './plugins/math-kinsoku.ts'
import { nestingLimit } from './plugins/nesting-limit.ts'
import { phraseHints } from './plugins/phrase-hints.ts'
import { references } from './plugins/references.ts'
import { ruby } from './plugins/ruby.ts'
import { scrollBoxes } from './plugins/scroll-boxes.ts'
import { shownAddresses } from './plugins/shown-addresses.ts'
import { sourceLines } from './plugins/source-lines.ts'
import { slips } from './plugins/slips.ts'
import { speeches } from './plugins/speeches.ts'
import { strayBackslashes } from './plugins/stray-backslashes.ts'
import { tableOfContents } from './plugins/table-of-contents.ts'
import { tables } from './plugins/tables.ts'
import { taskLists } from './plugins/task-lists.ts'
import { textNormalization } from './plugins/text-normalization.ts'
import { underlinedHeadings } from './plugins/underlined-headings.ts'
import { uprightLetters } from './plugins/upright-letters.ts'

/** Without these, markdown-it would lose text, or find no end. They add no syntax. */
const foundation: readonly MarkdownPlugin[] = [breathing, sourceLines, nestingLimit, inlineBlocks]

/**
 * The dialect, rule by rule. Rules of one kind run in this order; a rule before the parsing of
 * inline content comes before one after it wherever it stands here.
 */
const dialect: readonly MarkdownPlugin[] = [
  ...foundation,
  controlCharacters,
  invisibleCharacters,
  decomposedText,
  inlineOffsets,
  // Blocks
  fences,
  mathBlocks,
  drawingChecks,
  scrollBoxes,
  tables,
  brokenTables,
  definitionLists,
  footnotes,
  duplicateReferences,
  alerts,
  taskLists,
  headingAttributes,
  tableOfContents,
  figures,
  // Inline
  inlineMath,
  cjkEmphasis,
  literalEmphasis,
  bareUrls,
  ruby,
  aozora,
  entities,
  brokenBrackets,
  // Text and tokens
  textNormalization,
  lineJoining,
  htmlChecks,
  markdownInHtml,
  headingIds,
  headingOrder,
  underlinedHeadings,
  lookAlikes,
  slips,
  halfWidthKana,
  strayBackslashes,
  references,
  htmlOutput,
  feedMarkup,
  shownAddresses,
  speeches,
  uprightLetters,
  mathKinsoku,
  phraseHints,
  htmlHints,
  headings,
]

/**
 * A parser and renderer for articles. It is made once and used for every article: its `parse` and
 * `render` want an environment from `startRun`, which is where problems are reported.
 */
export function createMarkdown(options: MarkdownOptions): MarkdownIt {
  const plain = options.syntax === 'commonmark'
  const md = plain ? new Parser('commonmark') : new Parser({ html: true })
  for (const plugin of plain ? foundation : dialect) plugin(md, options)
  return md
}
