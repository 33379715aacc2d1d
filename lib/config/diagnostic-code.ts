import { catalogue } from '../diagnostics/catalogue.ts'
import { nearest } from '../diagnostics/nearest.ts'

/** True for the name of a diagnostic: `broken-link`. */
export function isCode(name: string): boolean {
  return Object.hasOwn(catalogue, name)
}

/** The diagnostic that somebody means who wrote another name. */
export function suggestCode(name: string): string | undefined {
  return nearest(name, Object.keys(catalogue))
}
