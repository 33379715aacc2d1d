/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
// The script of the search page. The files of this folder are published as they are compiled, and
// import nothing from outside of it.
import { find } from './find.ts'
import type { Hit } from './find.ts'
import { openLibrary } from './library.ts'
import { readQuery } from './query.ts'
import { showHit } from './show-hit.ts'

/** So many results are shown before the reader asks for more. */
const atOnce = 20
/** While somebody types, in milliseconds. */
const patience = 150

const form = part('form[role=search]', HTMLFormElement)
const input = part('input[type=search]', HTMLInputElement)
const status = part('[role=status]', HTMLElement)
const list = part('[data-results]', HTMLElement)
const more = part('[data-more]', HTMLButtonElement)

/** The files of the index belong to this edition of the site, and to no other. */
const library = openLibrary(new URL('./', import.meta.url).href, new URL(import.meta.url).search)

let hits: AsyncGenerator<Hit> | undefined
let timer: ReturnType<typeof setTimeout> | undefined

for (const element of document.querySelectorAll<HTMLElement>('[data-scripted]')) {
  element.hidden = element.dataset['scripted'] === 'without'
}
form.addEventListener('submit', (event) => {
  event.preventDefault()
  search()
})
input.addEventListener('input', (event) => {
  if (!(event instanceof InputEvent && event.isComposing)) searchSoon()
})
input.addEventListener('compositionend', searchSoon)
more.addEventListener('click', () => {
  const last = list.lastElementChild
  void showMore().then(() => last?.nextElementSibling?.querySelector('a')?.focus())
})
addEventListener('popstate', readAddress)
readAddress()
if (input.value === '') input.focus()

function readAddress(): void {
  input.value = new URLSearchParams(location.search).get('q') ?? ''
  search()
}

function searchSoon(): void {
  clearTimeout(timer)
  timer = setTimeout(search, patience)
}

function search(): void {
  clearTimeout(timer)
  const query = input.value.trim()
  const address = query === '' ? location.pathname : `?q=${encodeURIComponent(query)}`
  if (query !== (new URLSearchParams(location.search).get('q') ?? '')) {
    history.replaceState(undefined, '', address)
  }
  list.replaceChildren()
  status.textContent = ''
  more.hidden = true
  hits = query === '' ? undefined : find(readQuery(query), library)
  if (hits) void showMore()
}

/** Shows the next results. What a newer search has made needless is dropped. */
async function showMore(): Promise<void> {
  const current = hits
  if (!current) return
  more.hidden = true
  try {
    for (let count = 0; count < atOnce; count += 1) {
      const { done, value } = await current.next()
      if (current !== hits) return
      if (done) return tell(list.childElementCount === 0 ? 'none' : 'all')
      list.append(showHit(value))
    }
    more.hidden = false
    tell('some')
  } catch {
    if (current === hits) tell('failed')
  }
}

/** The sentences stand in the page; a % in one is the number of results. */
function tell(what: 'none' | 'all' | 'some' | 'failed'): void {
  const sentence = status.dataset[what] ?? ''
  status.textContent = sentence.replace('%', String(list.childElementCount))
}

function part<T extends HTMLElement>(selector: string, kind: new () => T): T {
  const element = document.querySelector(selector)
  if (element instanceof kind) return element
  throw new Error(`the search page has no ${selector}`)
}
