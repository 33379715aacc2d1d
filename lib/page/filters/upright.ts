import { uprightRuns } from '../../typography/upright-runs.ts'
import { printValue, trustHtml } from '../trusted-html.ts'
import type { TrustedHtml } from '../trusted-html.ts'

/**
 * A title for vertical lines, with its short numbers and abbreviations upright as in the article.
 * Stands behind `phrases`.
 *
 * @example uprightFilter('12月') //=> <span class="tcy">12</span>月
 */
export function uprightFilter(value: unknown): TrustedHtml {
  const parts = printValue(value).split(/(<[^>]*>)/)
  return trustHtml(parts.map((part) => (part.startsWith('<') ? part : setUpright(part))).join(''))
}

/** An entity reads like a word that touches its neighbours, as the sign that it stands for does. */
function setUpright(text: string): string {
  let html = ''
  let at = 0
  for (const { start, end, form } of uprightRuns(text)) {
    html += `${text.slice(at, start)}<span class="${form}">${text.slice(start, end)}</span>`
    at = end
  }
  return html + text.slice(at)
}
