import { htmlTags } from '../../markdown/html-tags.ts'
import { isDrawing } from './is-drawing.ts'

/** How a `\` at the end of a line of code or of a drawing is to be taken. */
export interface JoinEvidence {
  /** The words of the published page, without white space; `undefined` when there is none. */
  readonly published: string | undefined
  /** True when the old site's manuscripts join lines of prose this way. */
  readonly siteJoins: boolean
}

/** A `\` that was taken one way, and could be meant the other way. */
export interface Doubt {
  readonly offset: number
  readonly taken: 'joined' | 'kept'
}

export interface JoinChoice {
  readonly isJoin: (offset: number) => boolean
  /** Grows while `isJoin` is asked. */
  readonly doubts: readonly Doubt[]
}

/** So many characters on each side show where a line of the page is. */
const around = 10

/** True when lines of prose end in `\`, which no prose does by itself. */
export function joinsProse(html: string): boolean {
  const blocks = preBlocks(html)
  return Array.from(html.matchAll(/\\[ \t]*\n/g)).some(
    ({ index }) => !blocks.some(({ start, end }) => index >= start && index < end),
  )
}

/**
 * Tells joins from other backslashes. In prose every `\` at a line's end joins, and so does one right
 * behind `<pre>`. Within code and drawings the published page decides; without one, code follows the
 * custom of the site and drawings stay as they are, and both are told.
 */
export function chooseJoins(html: string, { published, siteJoins }: JoinEvidence): JoinChoice {
  const blocks = preBlocks(html)
  const doubts: Doubt[] = []
  const isJoin = (offset: number): boolean => {
    const block = blocks.find(({ start, end }) => offset >= start && offset < end)
    if (!block || html.slice(block.start, offset).trim() === '') return true
    // A blank behind it was put there so that it would not join.
    if (html[offset + 1] !== '\n') return false
    if (published !== undefined) return !published.includes(wordsAround(html, offset))
    if (!siteJoins) return false
    const joined = !isDrawing(withoutTags(html.slice(block.start, block.end)))
    doubts.push({ offset, taken: joined ? 'joined' : 'kept' })
    return joined
  }
  return { isJoin, doubts }
}

interface Stretch {
  readonly start: number
  readonly end: number
}

/** Where the text of each `<pre>` stands. */
function preBlocks(html: string): readonly Stretch[] {
  const blocks: Stretch[] = []
  let start: number | undefined
  for (const tag of htmlTags(html)) {
    if (tag.name === 'code' && tag.kind === 'open' && start === tag.start) start = tag.end
    if (tag.name !== 'pre') continue
    if (tag.kind === 'open') start = tag.end
    else if (start !== undefined) {
      blocks.push({ start, end: tag.start })
      start = undefined
    }
  }
  return blocks
}

/** The backslash and what stands on both sides, as the published page would show it. */
function wordsAround(html: string, offset: number): string {
  const before = withoutTags(html.slice(Math.max(0, offset - 80), offset)).replaceAll(/\s/g, '')
  const after = withoutTags(html.slice(offset + 1, offset + 80)).replaceAll(/\s/g, '')
  return `${before.slice(-around)}\\${after.slice(0, around)}`
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&amp;': '&',
}

function withoutTags(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(?:lt|gt|quot|amp);/g, (entity) => entities[entity] ?? entity)
}
