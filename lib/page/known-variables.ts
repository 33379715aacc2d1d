import { nearest } from '../diagnostics/nearest.ts'
import { fullSample } from './sample-pages.ts'
import { wordsFor } from './words.ts'

type Fields = Readonly<Record<string, unknown>>

/** `page` here is every kind of page at once. */
function knownVariables(): Fields {
  const { site, pages } = fullSample('ja')
  const page: Fields = Object.assign({}, ...Object.values(pages))
  return { page, site, words: { ...wordsFor('ja') } }
}

/** Every path that a layout can name: `page.article.date.text`; of lists, the fields of an item. */
export function knownPaths(fields: Fields = knownVariables(), prefix = ''): readonly string[] {
  return Object.entries(fields).flatMap(([name, value]) => {
    const item: unknown = Array.isArray(value) ? value[0] : value
    const path = prefix + name
    return isFields(item) ? [path].concat(knownPaths(item, `${path}.`)) : [path]
  })
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null
}

/**
 * True when some page has that value: `page.updated`. The root may be a loop's own variable, which
 * says nothing of its kind; then the last name decides.
 */
export function isKnownField(variable: string): boolean {
  const paths = knownPaths()
  if (hasKnownRoot(variable)) return paths.includes(variable)
  return variable.includes('.') && paths.some((path) => lastName(path) === lastName(variable))
}

/**
 * The known path that was probably meant. A loop's own variable keeps its name: of it, only the
 * field is corrected.
 */
export function nearestVariable(variable: string): string | undefined {
  const paths = knownPaths()
  const name = lastName(variable)
  if (name === variable) {
    return paths.find((path) => lastName(path) === name) ?? nearest(name, roots)
  }
  if (hasKnownRoot(variable)) return nearest(variable, paths)
  const names = [...new Set(paths.map(lastName))]
  const field = nearest(name, names)
  return field && variable.slice(0, -name.length) + field
}

const roots = ['page', 'site', 'words'] as const

function hasKnownRoot(variable: string): boolean {
  return roots.some((root) => variable === root || variable.startsWith(`${root}.`))
}

function lastName(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1)
}
