import { normalizeText } from '../text/normalize.ts'
import { harmlessPart, leadsOut } from './name-rules.ts'
import type { NameOrigin } from './name-rules.ts'

/**
 * An address within the site as front matter gives it, decoded and NFC, starting with `/`.
 * `undefined` when it leads out of the site, which is reported here, or when it is not written from
 * the root: then `notFromRoot` gets the path that was meant.
 */
export function readSitePath(
  value: string,
  origin: NameOrigin,
  notFromRoot: (meant: string | undefined) => void,
): string | undefined {
  const { from, place, report } = origin
  const isWholeAddress = /^https?:\/\//i.test(value)
  if (!isWholeAddress && leadsOut(value)) {
    report('path-escape', place(), { from, value, part: harmlessPart(value) })
    return undefined
  }
  if (isWholeAddress || !value.startsWith('/')) {
    notFromRoot(fromRoot(value, isWholeAddress))
    return undefined
  }
  return normalizeText(decoded(value)).replaceAll(/\/{2,}/g, '/')
}

function fromRoot(value: string, isWholeAddress: boolean): string | undefined {
  if (!isWholeAddress) return `/${value}`
  return URL.canParse(value) ? decoded(new URL(value).pathname) : undefined
}

/** Writers copy addresses from the browser: `%E3%83%A1` is taken for the letter it stands for. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
