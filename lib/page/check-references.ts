import type { Place, Report } from '../diagnostics/diagnostic.ts'
import { nearest } from '../diagnostics/nearest.ts'
import type { LayoutFile, LayoutFiles } from './layout-templates.ts'
import { placeOfToken } from './token-place.ts'

interface Reference {
  readonly name: string
  readonly place: Place
}

const reference = /^\{%-?\s*(?:render|layout)\s+(?:"(?<double>[^"]*)"|'(?<single>[^']*)')/

/**
 * Follows `{% layout 'x' %}` and `{% render 'x' %}` from every file and tells of partials that are
 * missing and of circles.
 *
 * @returns the paths of the files that can't be drawn: broken themselves, or leading to a broken one
 */
export function checkReferences(
  { layouts, partials }: LayoutFiles,
  report: Report,
): ReadonlySet<string> {
  const broken = new Set<string>()
  const finished = new Set<string>()

  function visit(file: LayoutFile, way: readonly LayoutFile[]): void {
    if (finished.has(file.path)) return
    if (file.template === undefined) broken.add(file.path)
    for (const { name, place } of referencesOf(file)) {
      const target = partials.get(name)
      if (target === undefined) {
        report('layout-missing-partial', place, {
          name,
          nearest: nearest(name, [...partials.keys()]),
        })
        broken.add(file.path)
        continue
      }
      const circle = circleTo(target, [...way, file])
      if (circle) {
        report('layout-cycle', place, { path: [...circle, target].map((one) => one.path) })
        for (const one of circle) broken.add(one.path)
        continue
      }
      visit(target, [...way, file])
      if (broken.has(target.path)) broken.add(file.path)
    }
    finished.add(file.path)
  }

  for (const file of [...layouts.values(), ...partials.values()]) visit(file, [])
  return broken
}

/** The part of the way from the target back to where we stand, when the target lies on the way. */
function circleTo(
  target: LayoutFile,
  way: readonly LayoutFile[],
): readonly LayoutFile[] | undefined {
  const start = way.indexOf(target)
  return start === -1 ? undefined : way.slice(start)
}

function referencesOf(file: LayoutFile): readonly Reference[] {
  return file.tokens.flatMap((token) => {
    const groups = reference.exec(token.getText())?.groups
    const name = groups?.['double'] ?? groups?.['single']
    return name === undefined ? [] : [{ name, place: placeOfToken(token, file.path) }]
  })
}

/** A layout and every partial that it leads to, each once. */
export function filesBehind(file: LayoutFile, { partials }: LayoutFiles): readonly LayoutFile[] {
  const found = new Set<LayoutFile>([file])
  // The set grows while it is walked; what is added is walked too.
  for (const one of found) {
    for (const { name } of referencesOf(one)) {
      const target = partials.get(name)
      if (target) found.add(target)
    }
  }
  return [...found]
}
