import { suggestDate } from '../../article/suggest-date.ts'
import { readDate } from '../../article/read-date.ts'
import { zoneOf } from '../../article/zone.ts'
import { isElement } from './nodes.ts'

/** Words and signs between links that lead from page to page. */
const aroundLinks =
  /[\s|｜<>＜＞«»‹›←→↑↓・:：/／\-–—［］[\]()（）【】]|前の?(?:記事|ページ)?|次の?(?:記事|ページ)?|戻る|もどる|目次|トップ|へ|prev(?:ious)?|next|back|top|home|up|index/gi

/** What an element is like, whatever it says: `div#main.wide`. */
export function shapeOf(node: Node): string {
  if (!isElement(node)) return '#text'
  const id = node.getAttribute('id')
  const classes = (node.getAttribute('class') ?? '').trim().split(/\s+/).filter(Boolean)
  return [node.nodeName.toLowerCase(), id ? `#${id}` : '', ...classes.map((one) => `.${one}`)].join(
    '',
  )
}

/** True for a line of links to other pages and nothing else. */
export function isLinkList(node: Node): boolean {
  if (!isElement(node) || node.querySelector('a[href]') === null) return false
  const copy = node.cloneNode(true) as Element
  for (const link of Array.from(copy.querySelectorAll('a'))) link.remove()
  return (copy.textContent ?? '').replaceAll(aroundLinks, '') === ''
}

/** True for a line that holds a date and at most a word to go with it: `公開: 2019年3月5日`. */
export function isDateLine(node: Node): boolean {
  return isElement(node) && dateIn(node) !== undefined
}

/** The date in such a line, as a person wrote it. */
export function dateIn(node: Element): string | undefined {
  const text = (node.textContent ?? '').trim()
  const time = node.matches('time') ? node : node.querySelector('time')
  const machine = time?.getAttribute('datetime')
  if (text.length > 40) return undefined
  if (machine) return machine
  const plain = text
    .replace(/^[^\d０-９]{0,12}?[:：]?\s*(?=(?:令和|平成|昭和|[\d０-９]))/, '')
    .replace(/\s*(?:更新|公開|作成|記|掲載)$/, '')
  const spelled = suggestDate(plain) ?? plain
  return readDate(spelled, zoneOf('UTC')).kind === 'date' ? plain : undefined
}

/** True for a page that leads to others and says little itself: more than half of its words are links. */
export function isListPage(body: Element): boolean {
  const length = (text: string | null) => (text ?? '').replaceAll(/\s/g, '').length
  const links = Array.from(body.querySelectorAll('a[href]'))
  const linked = links.reduce((sum, link) => sum + length(link.textContent), 0)
  return links.length >= 3 && linked > length(body.textContent) * 0.5
}
