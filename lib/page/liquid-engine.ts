import { createRequire } from 'node:module'
import type * as liquidjsModule from 'liquidjs'
import type { Liquid, LiquidOptions, Template, TopLevelToken } from 'liquidjs'
import { createQuickRenderer } from './quick-renderer.ts'
import { printValue } from './trusted-html.ts'

export type { Template, TopLevelToken }

/** What stands after `|` in a layout. */
export type LayoutFilter = (value: unknown, ...args: unknown[]) => unknown

/** LiquidJS as layouts need it: strict, escaping, without files, clock or chance. */
export interface LayoutEngine {
  /** Throws a LiquidError that holds every syntax error of the text. */
  readonly parse: (text: string, path: string) => Template[]
  /** The tags, outputs and HTML runs of a text in order, nested ones too; throws on unclosed ones. */
  readonly tokens: (text: string) => readonly TopLevelToken[]
  /** Throws on what is unknown or fails. A condition may ask for a value that a page lacks. */
  readonly render: (template: Template[], scope: object) => string
  /** As `render`, but throws on conditions about missing values too. */
  readonly renderStrictly: (template: Template[], scope: object) => string
  /** The path that a text was parsed with. */
  readonly pathOf: (text: string) => string | undefined
  readonly filterNames: readonly string[]
  readonly tagNames: readonly string[]
}

/** Filters that would print unescaped text, read the clock or the machine's zone, or roll dice. */
const bannedFilters = [
  'raw',
  'date',
  'date_to_xmlschema',
  'date_to_rfc822',
  'date_to_string',
  'date_to_long_string',
  'sample',
]

/** Begins the message of the error about a partial that does not exist; its name follows. */
export const noSuchPart = 'no such part:'

/** Tags that share their variables with the file that includes them; `render` does not. */
const bannedTags = ['include']

/**
 * Builds the engine. `findPart` gives the parsed partial of a bare name; no other file can be
 * reached from a layout.
 */
export function createLayoutEngine(
  filters: Readonly<Record<string, LayoutFilter>>,
  findPart: (name: string) => Template[] | undefined,
): LayoutEngine {
  const liquidjs: typeof liquidjsModule = createRequire(import.meta.url)('liquidjs')
  const options: LiquidOptions = {
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    outputEscape: printValue,
    catchAllErrors: true,
    locale: 'en-US',
    // No files: partials come from `findPart`.
    templates: {},
  }
  const partOf = (name: string): Template[] => {
    const part = findPart(name)
    if (part === undefined) throw new Error(`${noSuchPart} ${name}`)
    return part
  }
  const lenient = prepare(new liquidjs.Liquid({ ...options, lenientIf: true }), filters, partOf)
  const strict = prepare(new liquidjs.Liquid(options), filters, partOf)
  const paths = new Map<string, string>()
  return {
    parse: (text, path) => {
      paths.set(text, path)
      return new liquidjs.Parser(lenient).parse(text, path)
    },
    tokens: (text) => new liquidjs.Tokenizer(text).readTopLevelTokens(lenient.options),
    pathOf: (text) => paths.get(text),
    render: createQuickRenderer(liquidjs, lenient, partOf),
    renderStrictly: (template, scope) =>
      String(strict.renderSync(template, {}, { globals: scope })),
    filterNames: Object.keys(lenient.filters),
    tagNames: Object.keys(lenient.tags),
  }
}

function prepare(
  engine: Liquid,
  filters: Readonly<Record<string, LayoutFilter>>,
  findPart: (name: string) => Template[],
): Liquid {
  for (const name of bannedFilters) engine.unregisterFilter(name)
  for (const name of bannedTags) delete engine.tags[name]
  for (const [name, filter] of Object.entries(filters)) engine.registerFilter(name, filter)
  return Object.assign(engine, { _parsePartialFile: findPart, _parseLayoutFile: findPart })
}
