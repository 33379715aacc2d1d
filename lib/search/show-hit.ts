/// <reference lib="dom" />
import type { Hit } from './find.ts'
import type { SnippetPart } from './snippet.ts'

/** A result as an item of a list of articles; its link leads to the part that holds the words. */
export function showHit({ article, id, title, snippet }: Hit): HTMLLIElement {
  const time = make('time', [article.date.text])
  time.dateTime = article.date.machine
  const link = make('a', title.map(showPart))
  link.className = 'title'
  link.href = id === '' ? article.url : `${article.url}#${encodeURIComponent(id)}`
  return make('li', [time, link, make('p', snippet.map(showPart))])
}

function showPart({ text, marked }: SnippetPart): Node | string {
  return marked ? make('mark', [text]) : text
}

function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  parts: readonly (Node | string)[],
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name)
  element.append(...parts)
  return element
}
