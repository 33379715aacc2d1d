/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
// The preview's script: it keeps the page in front of the writer what the server would serve now.
// Only pages of `kumihan dev` carry it.
import type { ProblemReport, SiteChange } from '../messages.ts'
import { createBadge } from './badge.ts'
import { openLayer } from './layer.ts'
import { createOverlay } from './overlay.ts'
import { readPageInfo } from './page-info.ts'
import { createRefresher } from './refresh.ts'
import { wordsFor } from './words.ts'

const words = wordsFor(readPageInfo(document).language)
const layer = openLayer()
const overlay = createOverlay(layer, words)
const badge = createBadge(layer, words)
const refresh = createRefresher(() => badge.show(readPageInfo(document)))

let events: EventSource | undefined

function listen(): void {
  events = new EventSource('/.kumihan/events')
  events.addEventListener('change', ({ data }) => refresh(JSON.parse(data) as SiteChange))
  events.addEventListener('problems', ({ data }) => {
    overlay.show((JSON.parse(data) as ProblemReport).problems)
  })
  events.addEventListener('open', () => badge.connected(true))
  events.addEventListener('error', () => badge.connected(false))
}

// A browser keeps few connections to one server: pages in the background give theirs away.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') {
    events?.close()
    events = undefined
  } else if (!events) {
    listen()
  }
})
// A page that comes back from the history is as it was when it was left.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) location.reload()
})

badge.show(readPageInfo(document))
listen()
