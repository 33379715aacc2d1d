/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** Knows which files beside the pages changed, so that the browser asks for them again. */
export interface Freshness {
  readonly note: (files: readonly string[]) => void
  /** True for files that only the browser itself can exchange: fonts, films. */
  readonly needsReload: (files: readonly string[]) => boolean
  /** Gives the addresses of changed files in a page a number behind. */
  readonly mark: (page: Document) => void
}

const exchangeable = /\.(?:css|png|apng|jpe?g|gif|webp|avif|svg|ico)$/i

/** Attributes of a page that name files. */
const places = [
  ['img', 'src'],
  ['source', 'src'],
  ['link', 'href'],
] as const

export function createFreshness(): Freshness {
  const changes = new Map<string, number>()
  return {
    note: (files) => {
      for (const file of files) changes.set(file, (changes.get(file) ?? 0) + 1)
    },
    needsReload: (files) => files.some((file) => !exchangeable.test(file) && isUsed(file)),
    mark: (page) => {
      for (const [name, attribute] of places) {
        for (const element of page.querySelectorAll(`${name}[${attribute}]`)) {
          const address = element.getAttribute(attribute) ?? ''
          const count = changes.get(new URL(address, location.href).pathname)
          if (count !== undefined) element.setAttribute(attribute, `${address}?changed=${count}`)
        }
      }
    },
  }
}

/** Whether the page has loaded a file: named by it, or by its stylesheet. */
function isUsed(file: string): boolean {
  return performance
    .getEntriesByType('resource')
    .some(({ name }) => new URL(name).pathname === file)
}
