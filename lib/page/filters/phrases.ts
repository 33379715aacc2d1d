import type { Settings } from '../../config/settings.ts'
import { phraseClass, phraseHtml } from '../../typography/phrase-html.ts'
import { printValue, textOf, trustHtml } from '../trusted-html.ts'
import type { TrustedHtml } from '../trusted-html.ts'

type PhraseSettings = Pick<Settings, 'language' | 'typography'>

/**
 * A title with line-break hints between its phrases, for headings and lists. One title stands on
 * many pages (its own, its neighbours', its tags'), so each is worked out once.
 *
 * @example phrasesFilter(settings)('罫線で描く図')
 * //=> <span class="ja-phrase">罫線で<wbr>描く図</span>
 */
export function phrasesFilter({
  language,
  typography,
}: PhraseSettings): (value: unknown) => TrustedHtml {
  const known = new Map<string, TrustedHtml>()

  function hinted(text: string): string {
    if (typography.phrases === 'none') return printValue(text)
    const result = phraseHtml(text, { language, keep: typography.keep })
    return result.hinted ? `<span class="${phraseClass}">${result.html}</span>` : result.html
  }

  return (value) => {
    const text = textOf(value)
    const html = known.get(text) ?? trustHtml(hinted(text))
    known.set(text, html)
    return html
  }
}
