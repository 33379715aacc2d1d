import { createLocator } from '../diagnostics/locate.ts'
import type { Place } from '../diagnostics/diagnostic.ts'
import type { SourceFile } from '../text/source-file.ts'
import type { TemplateTexts } from './layout-templates.ts'

/** An address of the site that a layout names itself: its stylesheet, a picture. */
export interface LayoutLink {
  /** As written: `/style.css`. */
  readonly href: string
  /** True before the `url` filter, which puts the base path in front. */
  readonly filtered: boolean
  readonly place: Place
}

const filtered = /\{\{-?\s*(?:'(?<single>[^']+)'|"(?<double>[^"]+)")\s*\|\s*url\b/g
const written = /\s(?:href|src)="(?<href>\/(?!\/)[^"{}?#]*)["?#]/g

/** The addresses that the layouts and their partials name, in the order of the files. */
export function layoutLinks({ layouts, partials }: TemplateTexts): readonly LayoutLink[] {
  return [...layouts.values(), ...partials.values()].flatMap((file) => [
    ...linksIn(file, filtered, true),
    ...linksIn(file, written, false),
  ])
}

function linksIn(file: SourceFile, pattern: RegExp, isFiltered: boolean): readonly LayoutLink[] {
  const locator = createLocator(file)
  return Array.from(file.text.matchAll(pattern), ({ 0: found, index, groups }) => {
    const href = groups?.['single'] ?? groups?.['double'] ?? groups?.['href'] ?? ''
    const start = index + found.indexOf(href)
    return { href, filtered: isFiltered, place: locator.place(start, start + href.length) }
  })
}
