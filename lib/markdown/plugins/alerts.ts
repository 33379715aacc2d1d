import type { MarkdownIt, StateCore, Token } from 'markdown-it'
import { nearest } from '../../diagnostics/nearest.ts'
import { alertKinds, labelsFor } from '../labels.ts'
import type { AlertKind } from '../labels.ts'
import { rangeInBlock } from '../locate.ts'
import type { MarkdownOptions } from '../markdown-plugin.ts'
import { runOf } from '../run.ts'

/** The first line of an alert: `[!NOTE]`, and a title where the usual word will not do. */
const marker = /^\[!([a-z]+)\](?![([:])[ \t\u3000]*([^\n]*)(?:\n\s*|$)/i

/** What other tools call them. */
const kindsElsewhere: ReadonlyMap<string, AlertKind> = new Map([
  ...'info memo abstract summary example quote todo question'
    .split(' ')
    .map((word) => [word, 'note'] as const),
  ...'hint success check done'.split(' ').map((word) => [word, 'tip'] as const),
  ...'alert attention'.split(' ').map((word) => [word, 'warning'] as const),
  ...'danger error bug failure'.split(' ').map((word) => [word, 'caution'] as const),
])

/**
 * Quotes that begin with `[!NOTE]` and the like become asides with a title; a title of the
 * writer's own may follow on the same line. In feeds, where classes get lost, they stay quotes.
 */
export function alerts(md: MarkdownIt, { language, target }: MarkdownOptions): void {
  const titles = labelsFor(language).alerts
  md.core.ruler.before('inline', 'alerts', (state) => {
    if (!state.src.includes('[!')) return
    const result: Token[] = []
    for (let index = 0; index < state.tokens.length; index++) {
      const token = state.tokens[index]
      if (!token) break
      result.push(token)
      const alert = readAlert(state, index)
      if (!alert) continue
      if (target !== 'feed') styleQuote(state.tokens, index, alert.kind)
      result.push(
        ...titleTokens(state, alert.inline, alert.title || titles[alert.kind], target === 'feed'),
      )
      if (!takeMarker(alert.inline, alert.length)) index += 3
    }
    state.tokens = result
  })
}

interface Alert {
  readonly kind: AlertKind
  readonly title: string
  /** The inline token that holds the marker, and how much of it is marker. */
  readonly inline: Token
  readonly length: number
}

function readAlert({ tokens, env }: StateCore, index: number): Alert | undefined {
  if (tokens[index]?.type !== 'blockquote_open') return undefined
  const inline = tokens[index + 2]
  if (tokens[index + 1]?.type !== 'paragraph_open' || !inline) return undefined
  const [found, word = '', title = ''] = marker.exec(inline.content) ?? []
  if (found === undefined) return undefined
  const kind = alertKinds.find((known) => known === word.toLowerCase())
  if (kind) return { kind, title: title.trim(), inline, length: found.length }
  const run = runOf(env)
  run.report('unknown-alert', rangeInBlock(run, inline, 0, word.length + 3), {
    word,
    nearest: (kindsElsewhere.get(word.toLowerCase()) ?? nearest(word, alertKinds))?.toUpperCase(),
  })
  return undefined
}

/** `role="note"`: an aside inside the article, not one more landmark of the page. */
function styleQuote(tokens: readonly Token[], index: number, kind: AlertKind): void {
  const open = tokens[index]
  let end = index + 1
  while (end < tokens.length && tokens[end]?.level !== open?.level) end += 1
  const close = tokens[end]
  if (!open || !close) return
  open.tag = close.tag = 'aside'
  open.attrs = [
    ['class', `alert alert-${kind}`],
    ['role', 'note'],
  ]
}

function titleTokens(
  { Token }: StateCore,
  near: Token,
  title: string,
  strong: boolean,
): readonly Token[] {
  const open = new Token('paragraph_open', 'p', 1)
  const inline = new Token('inline', '', 0)
  const close = new Token('paragraph_close', 'p', -1)
  const line = near.map?.[0] ?? 0
  open.block = close.block = true
  open.map = inline.map = [line, line + 1]
  open.level = close.level = near.level - 1
  inline.level = near.level
  if (!strong) open.attrs = [['class', 'alert-title']]
  inline.content = strong ? `**${title}**` : title
  inline.children = []
  return [open, inline, close]
}

/** Takes the marker's line off a paragraph; false when nothing is left of it. */
function takeMarker(inline: Token, length: number): boolean {
  inline.content = inline.content.slice(length)
  if (inline.map) inline.map = [inline.map[0] + 1, inline.map[1]]
  return inline.content !== ''
}
