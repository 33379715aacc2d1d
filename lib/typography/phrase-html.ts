import { phraseHints } from './phrase-hints.ts'
import type { PhraseOptions } from './phrase-hints.ts'

/** The class of elements with hints in them: the stylesheet keeps their phrases whole. */
export const phraseClass = 'ja-phrase'

export interface PhraseHtml {
  /** Escaped for an element's content, with `<wbr>` between phrases. */
  readonly html: string
  /** True when there is a hint: the element wants the class `ja-phrase`. */
  readonly hinted: boolean
}

/**
 * A plain text with hints: titles in lists and layouts.
 *
 * @example phraseHtml('今日はQ&Aの日', { language: 'ja', keep: [] })
 * //=> { html: '今日は<wbr>Q&amp;Aの<wbr>日', hinted: true }
 */
export function phraseHtml(text: string, options: PhraseOptions): PhraseHtml {
  const hints = phraseHints([{ kind: 'text', text }], options)
  const starts = [0, ...hints]
  const phrases = starts.map((start, index) => escapeHtml(text.slice(start, hints[index])))
  return { html: phrases.join('<wbr>'), hinted: hints.length > 0 }
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => references[character] ?? character)
}
