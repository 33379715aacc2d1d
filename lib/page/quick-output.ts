import type { Context, Emitter, Template, TopLevelToken } from 'liquidjs'
import { isTrusted, printValue } from './trusted-html.ts'

type Fields = Readonly<Record<string, unknown>>

const plainPath = /^\{\{-?\s*([a-z_]\w*(?:\.[a-z_]\w*)*)\s*-?\}\}$/i

/**
 * Draws `{{ page.title }}`, a path without filters, in one step where the engine takes a dozen
 * generators: most of what a layout prints is that. Whatever is not text is left to the engine, its
 * errors with it.
 *
 * @param slow the engine's own template for the token
 * @returns `undefined` for tokens of any other kind
 */
export function quickOutput(token: TopLevelToken, slow: Template): Template['render'] | undefined {
  const path = plainPath.exec(token.getText())?.[1]?.split('.')
  if (path === undefined) return undefined
  const render = slow.render.bind(slow)
  return (context: Context, emitter: Emitter): unknown => {
    const value = lookUp(context, path)
    if (typeof value !== 'string' && !isTrusted(value)) return render(context, emitter)
    emitter.write(printValue(value))
    return undefined
  }
}

/** As the engine does: the innermost scope that has the first name decides; own fields only. */
function lookUp(context: Context, path: readonly string[]): unknown {
  let value: unknown = scopeWith(path[0] ?? '', context)
  for (const name of path) {
    if (!isRecord(value) || !Object.hasOwn(value, name)) return undefined
    value = value[name]
  }
  return value
}

function scopeWith(root: string, context: Context): Fields {
  // LiquidJS has no public name for its scopes; the innermost stands last.
  const scopes = context['scopes']
  for (let index = scopes.length - 1; index >= 0; index--) {
    const scope = scopes[index]
    if (scope && root in scope) return scope
  }
  return root in context.environments ? context.environments : context.globals
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null
}
