import type { Context, Token, Value } from 'liquidjs'
import { isGenerator, runGenerator } from './run-generator.ts'
import { printValue } from './trusted-html.ts'

/** The answer where only the engine itself knows. */
export const askEngine = Symbol('ask the engine')

type Evaluate = (context: Context) => unknown
type Fields = Readonly<Record<string, unknown>>

/**
 * Evaluates `page.title | phrases` in one step where the engine takes a dozen generators: most of
 * what a layout prints is that. It knows own fields of plain objects, literals, `==`, `!=`, `and`,
 * `or`, `not`, and filters whose arguments are such. Of all else, and of a path that leads nowhere,
 * it says `askEngine`.
 */
export function quickValue({ initial, filters }: Value): Evaluate {
  const first = quickExpression(initial.postfix)
  const steps = filters.map(quickFilter)
  const mayBeMissing = filters[0]?.name === 'default'
  return (context) => {
    let result = first(context)
    if (result === undefined && !mayBeMissing) return askEngine
    for (const step of steps) {
      if (result === askEngine) break
      result = step(result, context)
    }
    return result
  }
}

/** Whether a condition holds: only `false` and nothing are not true; nothing is at a path's end. */
export function quickCondition({ initial, filters }: Value): Evaluate {
  if (filters.length > 0) return () => askEngine
  const evaluate = quickExpression(initial.postfix)
  return (context) => {
    const result = evaluate(context)
    return result === askEngine ? result : isTruthy(result)
  }
}

function quickFilter(filter: Value['filters'][number]) {
  const handler = filter['handler']
  // The engine's own escaping, behind every output.
  if (handler === printValue) return printValue
  const args = filter.args.map((arg) => (Array.isArray(arg) ? () => askEngine : quickOperand(arg)))
  const token = filter['token']
  const liquid = filter['liquid']
  return (value: unknown, context: Context): unknown => {
    const given = args.map((arg) => arg(context))
    if (given.some((arg) => arg === askEngine || arg === undefined)) return askEngine
    const result: unknown = handler.call({ context, token, liquid }, value, ...given)
    return isGenerator(result) ? runGenerator(result) : result
  }
}

/** The engine has put the tokens of an expression into postfix order. */
function quickExpression(postfix: readonly Token[]): Evaluate {
  const [only] = postfix
  if (postfix.length === 1 && only && !('operator' in only)) return quickOperand(only)
  const steps = postfix.map((token) => {
    if ('operator' in token) return String(token.operator)
    return 'literal' in token && token.literal === 'empty' ? () => empty : quickOperand(token)
  })
  return (context) => {
    const stack: unknown[] = []
    for (const step of steps) {
      const value = typeof step === 'string' ? operate(step, stack) : step(context)
      if (value === askEngine) return askEngine
      stack.push(value)
    }
    return stack[0]
  }
}

function operate(operator: string, stack: unknown[]): unknown {
  const right = stack.pop()
  if (operator === 'not') return !isTruthy(right)
  const left = stack.pop()
  switch (operator) {
    case 'and':
      return isTruthy(left) && isTruthy(right)
    case 'or':
      return isTruthy(left) || isTruthy(right)
    case '==':
      return areEqual(left, right)
    case '!=': {
      const equal = areEqual(left, right)
      return equal === askEngine ? equal : !equal
    }
    default:
      return askEngine
  }
}

/** The literal `empty`: equal to text and lists without anything in them. */
const empty = Symbol('empty')

function areEqual(left: unknown, right: unknown): boolean | typeof askEngine {
  if (right === empty) return isEmpty(left)
  if (left === empty) return isEmpty(right)
  return isPlain(left) && isPlain(right) ? left === right : askEngine
}

function isEmpty(value: unknown): boolean | typeof askEngine {
  if (typeof value === 'string' || Array.isArray(value)) return value.length === 0
  return isPlain(value) ? false : askEngine
}

/** Neither a group of values, nor one of the engine's own things with a mind of their own. */
function isPlain(value: unknown): boolean {
  return value === null || !['object', 'function', 'symbol'].includes(typeof value)
}

function isTruthy(value: unknown): boolean {
  return value !== false && value !== undefined && value !== null
}

/** The value of a literal or a path. */
export function quickOperand(token: Token): Evaluate {
  if ('props' in token) return quickPath(token)
  const value = 'content' in token ? token.content : undefined
  return value !== undefined && isPlain(value) ? () => value : () => askEngine
}

function quickPath(
  token: Token & { readonly props: unknown; readonly variable?: unknown },
): Evaluate {
  const names = Array.isArray(token.props) ? token.props.map(nameOf) : [undefined]
  const path = names.filter((name) => name !== undefined)
  const [root] = path
  if (root === undefined || path.length < names.length || token.variable !== undefined) {
    return () => askEngine
  }
  return (context) => {
    let value: unknown = scopeWith(root, context)
    for (const name of path) {
      if (value === undefined || value === null) return undefined
      if (!isFields(value)) return askEngine
      value = Object.hasOwn(value, name) ? value[name] : lacking(name)
    }
    return typeof value === 'function' || isForeign(value) ? askEngine : value
  }
}

function nameOf(token: unknown): string | undefined {
  const isToken = typeof token === 'object' && token !== null && 'content' in token
  return isToken && typeof token.content === 'string' ? token.content : undefined
}

/** These the engine finds in any group. */
function lacking(name: string): undefined | typeof askEngine {
  return ['size', 'first', 'last'].includes(name) ? askEngine : undefined
}

/** As the engine does: the innermost scope that has the first name decides. */
function scopeWith(root: string, context: Context): unknown {
  // LiquidJS has no public name for its scopes; the innermost stands last.
  const scopes = context['scopes']
  for (let index = scopes.length - 1; index >= 0; index--) {
    const scope = scopes[index]
    if (scope && root in scope) return scope
  }
  return root in context.environments ? context.environments : context.globals
}

/** An object that is nothing but its own fields. */
function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isForeign(value)
}

function isForeign(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype !== Object.prototype && prototype !== null
}
