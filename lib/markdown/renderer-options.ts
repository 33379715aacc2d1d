import { nearest } from '../diagnostics/nearest.ts'
import type { TypographySettings } from '../config/settings.ts'
import type { MarkdownOptions } from './markdown-plugin.ts'

export interface RendererOptions {
  /** BCP 47 language of the texts; `ja`. */
  readonly language?: string
  /** Whether headings get ids made from their words; `true`. Ids written as `{#id}` always stand. */
  readonly headingIds?: boolean
  /** Whether code in a known language gets classes for its colours; `true`. */
  readonly highlight?: boolean
  readonly typography?: Partial<TypographySettings>
  readonly diagrams?: { readonly ambiguous?: 'auto' | 1 | 2; readonly svg?: boolean }
  /** `commonmark`: plain spec output; no added syntax, no joining. Default: `kumihan`. */
  readonly syntax?: 'kumihan' | 'commonmark'
}

interface Rule {
  /** For the message. */
  readonly expected: string
  readonly accepts: (value: unknown) => boolean
}

const flag: Rule = { expected: 'true or false', accepts: (value) => typeof value === 'boolean' }

const rules: Readonly<Record<string, Rule>> = {
  language: {
    expected: 'a language tag such as "ja"',
    accepts: (value) => typeof value === 'string' && /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i.test(value),
  },
  headingIds: flag,
  highlight: flag,
  syntax: oneOf('kumihan', 'commonmark'),
  typography: { expected: 'an object', accepts: isObject },
  'typography.mixed': oneOf('join', 'space'),
  'typography.phrases': oneOf('headings', 'all', 'none'),
  'typography.keep': {
    expected: 'a list of words',
    accepts: (value) => Array.isArray(value) && value.every((word) => typeof word === 'string'),
  },
  'typography.aozora': flag,
  'typography.kenten': flag,
  diagrams: { expected: 'an object', accepts: isObject },
  'diagrams.ambiguous': oneOf('auto', 1, 2),
  'diagrams.svg': flag,
}

/**
 * Checks the options of a renderer and completes them with defaults. An option that is `undefined`
 * counts as absent.
 *
 * @throws TypeError for options that do not exist or have a wrong value
 */
export function readRendererOptions(options: RendererOptions): MarkdownOptions {
  if (!isObject(options)) throw new TypeError('options: expected an object')
  checkAll(options, '')
  checkAll(options.typography ?? {}, 'typography.')
  checkAll(options.diagrams ?? {}, 'diagrams.')
  const { typography = {}, diagrams = {} } = options
  return {
    target: 'fragment',
    syntax: options.syntax ?? 'kumihan',
    language: options.language ?? 'ja',
    headingIds: options.headingIds ?? true,
    highlight: options.highlight ?? true,
    html: 'trusted',
    typography: {
      mixed: typography.mixed ?? 'join',
      phrases: typography.phrases ?? 'headings',
      keep: typography.keep ?? [],
      aozora: typography.aozora ?? false,
      kenten: typography.kenten ?? false,
    },
    diagrams: { ambiguous: diagrams.ambiguous ?? 'auto', svg: diagrams.svg ?? false },
  }
}

/** Checks the options of one object; `prefix` is the object's own name with a dot. */
function checkAll(options: object, prefix: string): void {
  const known = Object.keys(rules).filter((name) => /^\w+\.|^/.exec(name)?.[0] === prefix)
  for (const [key, value] of Object.entries(options)) {
    const name = prefix + key
    const rule = known.includes(name) ? rules[name] : undefined
    if (!rule) throw new TypeError(unknownOption(name, known))
    if (value === undefined || rule.accepts(value)) continue
    throw new TypeError(`option "${name}": expected ${rule.expected}`)
  }
}

function unknownOption(name: string, known: readonly string[]): string {
  const meant = nearest(name, known)
  return meant === undefined
    ? `there is no option "${name}"; options are ${known.join(', ')}`
    : `there is no option "${name}"; did you mean "${meant}"?`
}

function oneOf(...values: readonly (string | number)[]): Rule {
  return {
    expected: values.map((value) => JSON.stringify(value)).join(' or '),
    accepts: (value) => values.some((one) => one === value),
  }
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
