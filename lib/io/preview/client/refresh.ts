/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { SiteChange } from '../messages.ts'
import { createFreshness } from './freshness.ts'
import { readPageInfo } from './page-info.ts'
import { patch } from './patch.ts'
import { showEdit } from './show-edit.ts'

/**
 * Makes the function that brings the page up to a change of the site: in place, so that what the
 * writer looks at stays where it is.
 * @param done called after the page was brought up
 */
export function createRefresher(done: () => void): (change: SiteChange) => void {
  const freshness = createFreshness()
  /** The last version that was heard of; the page itself says the first. */
  let heard: Pick<SiteChange, 'run' | 'version'> = readPageInfo(document)
  /** A change was missed: nobody knows which files it brought. */
  let missed = false
  let waiting: SiteChange | undefined
  let working = false

  async function work(): Promise<void> {
    working = true
    while (waiting) {
      const change = waiting
      waiting = undefined
      await bringUp(change)
    }
    working = false
  }

  async function bringUp(change: SiteChange): Promise<void> {
    const moved = change.moved[location.pathname]
    if (moved !== undefined) return location.replace(moved + location.hash)
    const here = readPageInfo(document)
    if (here.run === change.run && here.version >= change.version) return
    freshness.note(change.files)
    if (missed || freshness.needsReload(change.files)) return location.reload()
    const response = await fetch(location.pathname + location.search).catch(() => undefined)
    // The server went away while it was asked; it says when it is back.
    if (!response) return
    const page = new DOMParser().parseFromString(await response.text(), 'text/html')
    freshness.mark(page)
    const edited = apply(page)
    if (edited && change.sources.includes(readPageInfo(page).article?.source ?? '')) {
      showEdit(edited)
    }
    done()
  }

  return (change) => {
    missed ||= change.run !== heard.run || change.version > heard.version + 1
    heard = change
    // What was not worked off yet is part of what is worked off now.
    waiting = waiting ? { ...change, ...together(waiting, change) } : change
    if (!working) void work()
  }
}

function together(
  first: SiteChange,
  second: SiteChange,
): Pick<SiteChange, 'sources' | 'files' | 'moved'> {
  return {
    sources: [...first.sources, ...second.sources],
    files: [...first.files, ...second.files],
    moved: { ...first.moved, ...second.moved },
  }
}

/** Gives the first element of the page's main part that is new or changed. */
function apply(page: Document): Element | undefined {
  for (const { name, value } of page.documentElement.attributes) {
    document.documentElement.setAttribute(name, value)
  }
  patch(document.head, page.head)
  const [old, fresh] = [document.querySelector('main'), page.querySelector('main')]
  const edited = old && fresh ? patch(old, fresh) : undefined
  patch(document.body, page.body)
  return edited
}
