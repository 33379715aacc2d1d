/// <reference lib="dom" />
import type { PageInfo } from '../messages.ts'
import { make } from './layer.ts'
import type { Words } from './words.ts'

/** The corner of the page with what its writer wants at hand: marks, source, pages not listed. */
export interface Badge {
  readonly show: (info: PageInfo) => void
  readonly connected: (isConnected: boolean) => void
}

export function createBadge(layer: ShadowRoot, words: Words): Badge {
  const box = make('aside', { class: 'badge' })
  const lost = make('span', { class: 'lost', role: 'status' })
  layer.append(box)
  return {
    show: ({ article, hidden }) => {
      box.replaceChildren(
        ...marks(article, words),
        ...(article ? [sourceLink(article, words)] : []),
        ...(hidden.length > 0 ? [hiddenList(hidden, words)] : []),
        lost,
      )
    },
    connected: (isConnected) => {
      lost.textContent = isConnected ? '' : words.lost
    },
  }
}

function marks(article: PageInfo['article'], words: Words): readonly Node[] {
  const texts = [
    ...(article?.draft ? [words.draft] : []),
    ...(article?.future === undefined ? [] : [words.future(article.future)]),
  ]
  return texts.map((text) => make('span', { class: 'hidden-mark' }, text))
}

/** Leads to the line of the heading that the writer is under at that moment. */
function sourceLink(article: NonNullable<PageInfo['article']>, words: Words): HTMLElement {
  const link = make('a', { href: article.editor }, article.source)
  link.title = words.editor(article.source)
  const aim = (): void => {
    link.href = `${article.editor}:${lineInView(article)}`
  }
  for (const event of ['pointerenter', 'focus', 'pointerdown']) link.addEventListener(event, aim)
  aim()
  return link
}

function lineInView({ headings, bodyLine }: NonNullable<PageInfo['article']>): number {
  const passed = headings.filter(({ id }) => {
    const top = document.getElementById(id)?.getBoundingClientRect().top
    return top !== undefined && top < innerHeight / 2
  })
  return passed.at(-1)?.line ?? bodyLine
}

function hiddenList(hidden: PageInfo['hidden'], words: Words): HTMLElement {
  const items = hidden.map(({ title, url, date }) => {
    const mark = date === undefined ? words.draft : words.future(date)
    return make('li', {}, make('a', { href: url }, title), ` – ${mark}`)
  })
  return make(
    'details',
    {},
    make('summary', {}, words.hidden(hidden.length)),
    make('ol', {}, ...items),
  )
}
