import type { MarkdownIt, RendererRule, StateBlock, StateCore, Token } from 'markdown-it'
import footnotePlugin from 'markdown-it-footnote'
import { labelsFor } from '../labels.ts'
import type { Labels } from '../labels.ts'
import { rangeInBlock, rangeInLine } from '../locate.ts'
import type { MarkdownOptions } from '../markdown-plugin.ts'
import { runOf } from '../run.ts'

/** What markdown-it-footnote keeps: the number of each label, -1 for one that nobody asked for. */
interface FootnoteState {
  readonly refs?: Readonly<Record<string, number>>
  readonly list?: readonly { readonly label?: string }[]
}

const definition = /^\[\^([^\s\]]+)\]:/

/**
 * Footnotes: `[^1]` with `[^1]: …` somewhere, or `^[…]` in place. Adds to markdown-it-footnote
 * names for screen readers, ids without `:`, and reports of definitions that nobody asks for.
 */
export function footnotes(md: MarkdownIt, { language, target }: MarkdownOptions): void {
  footnotePlugin(md)
  keepNotesApart(md)
  Object.assign(md.renderer.rules, target === 'feed' ? feedMarkup : pageMarkup(labelsFor(language)))
  md.block.ruler.before('footnote_def', 'footnote_places', notePlace)
  md.core.ruler.after('inline', 'footnote_reports', reportUnused)
  md.core.ruler.after('footnote_tail', 'inline_footnotes', placeInlineNotes)
}

/** A note within a note would take its number, and one of the two would be lost: it stays text. */
function keepNotesApart(md: MarkdownIt): void {
  const readNote = md.inline.ruler.getRules('').find(({ name }) => name === 'footnote_inline')
  if (!readNote) throw new Error('markdown-it-footnote has no rule footnote_inline any more')
  const inNote = new WeakSet<object>()
  md.inline.ruler.at('footnote_inline', (state, silent) => {
    if (inNote.has(state.env)) return false
    inNote.add(state.env)
    const found = readNote(state, silent)
    inNote.delete(state.env)
    return found
  })
}

type Markup = Readonly<Record<string, RendererRule>>

function pageMarkup(labels: Labels): Markup {
  return {
    footnote_ref: (tokens, index) => {
      const { number, mark } = namesOf(tokens[index])
      const attributes = `id="fnref${mark}" role="doc-noteref" aria-label="${labels.footnote(number)}"`
      return `<sup class="footnote-ref"><a href="#fn${number}" ${attributes}>${number}</a></sup>`
    },
    footnote_block_open: () =>
      `<section class="footnotes" role="doc-endnotes" aria-label="${labels.footnotes}">\n<ol>\n`,
    footnote_open: (tokens, index) => `<li id="fn${namesOf(tokens[index]).number}">`,
    footnote_anchor: (tokens, index) => {
      const { number, mark } = namesOf(tokens[index])
      const attributes = `role="doc-backlink" aria-label="${labels.backToText(number)}"`
      return ` <a href="#fnref${mark}" class="footnote-back" ${attributes}>\u21a9\ufe0e</a>`
    },
    footnote_close: () => '</li>\n',
    footnote_block_close: () => '</ol>\n</section>\n',
  }
}

/** Away from the page, a mark leads to the note on the page, and no note leads back. */
const feedMarkup: Markup = {
  footnote_ref: (tokens, index, _options, env) => {
    const { number } = namesOf(tokens[index])
    return `<sup><a href="${runOf(env).address}#fn${number}">${number}</a></sup>`
  },
  footnote_block_open: () => '<hr>\n<ol>\n',
  footnote_open: () => '<li>',
  footnote_anchor: () => '',
  footnote_close: () => '</li>\n',
  footnote_block_close: () => '</ol>\n',
}

/** The number of a note, and the name of one of the marks that lead to it: `2`, `2-2`, `2-3`. */
function namesOf(token: Token | undefined): { readonly number: number; readonly mark: string } {
  const number = Number(token?.meta?.['id']) + 1
  const again = Number(token?.meta?.['subId'] ?? 0)
  return { number, mark: again > 0 ? `${number}-${again + 1}` : `${number}` }
}

/** Runs before the rule that reads a definition, and only takes down where it stands. */
function notePlace(state: StateBlock, line: number, _end: number, silent: boolean): boolean {
  if (silent) return false
  const at = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0)
  if (!state.src.startsWith('[^', at)) return false
  const [found, label] = definition.exec(state.src.slice(at, state.eMarks[line])) ?? []
  if (found === undefined || label === undefined) return false
  const run = runOf(state.env)
  const index = at - (state.src.lastIndexOf('\n', at - 1) + 1)
  const place = rangeInLine(run, line, index, found.length - 1)
  if (run.footnotes.has(label)) run.report('duplicate-footnote', place, { label })
  else run.footnotes.set(label, place)
  return false
}

function reportUnused(state: StateCore): void {
  const run = runOf(state.env)
  const { refs } = (state.env['footnotes'] ?? {}) as FootnoteState
  if (!refs) return
  for (const [label, place] of run.footnotes) {
    if ((refs[`:${label}`] ?? -1) < 0) run.report('unused-footnote', place, { label })
  }
}

/** The words of a note written in place stand where its mark does. */
function placeInlineNotes(state: StateCore): void {
  const { list } = (state.env['footnotes'] ?? {}) as FootnoteState
  if (!list?.some((note) => note.label === undefined)) return
  const run = runOf(state.env)
  const places = new Map<unknown, Token['map']>()
  let note: unknown
  for (const token of state.tokens) {
    for (const child of token.children ?? []) {
      if (child.type !== 'footnote_ref' || !token.map) continue
      const { line } = rangeInBlock(run, token, run.offsets.get(child) ?? 0).start
      places.set(child.meta?.['id'], [line - 1, token.map[1]])
    }
    if (token.type === 'footnote_open') note = token.meta?.['id']
    else if (token.type === 'inline') token.map ??= places.get(note) ?? null
  }
}
