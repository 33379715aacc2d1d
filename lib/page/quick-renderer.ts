import type * as Liquidjs from 'liquidjs'
import type { Context, Emitter, Hash, IfTag, Liquid, Output, RenderTag, Template } from 'liquidjs'
import { askEngine, quickCondition, quickOperand, quickValue } from './quick-value.ts'
import { isGenerator, runGenerator } from './run-generator.ts'
import { textOf } from './trusted-html.ts'

type Render = (context: Context, emitter: Emitter) => unknown

/**
 * Draws templates without a generator for every piece of them, which takes a fifth of the time. What
 * is not known to be simple is left to the engine's own code, piece by piece.
 *
 * When anything goes wrong, the engine draws the template once more by itself: its errors know their
 * places, and it finds all of them.
 */
export function createQuickRenderer(
  liquidjs: typeof Liquidjs,
  engine: Liquid,
  findPart: (name: string) => Template[],
): (template: Template[], scope: object) => string {
  const known = new WeakMap<Template, Render>()

  function renderOf(template: Template): Render {
    let render = known.get(template)
    if (!render) {
      render = quickRender(template)
      known.set(template, render)
    }
    return render
  }

  function quickRender(template: Template): Render {
    if (template instanceof liquidjs.Output) return quickOutput(template)
    if (template instanceof liquidjs.IfTag) return quickIf(template)
    if (template instanceof liquidjs.RenderTag) return quickPartial(template)
    if (liquidjs.TypeGuards.isHTMLToken(template.token))
      return quickText(template.token.getContent())
    return byEngine(template)
  }

  function quickIf({ branches, elseTemplates = [] }: IfTag): Render {
    const cases = branches.map(({ value, templates }) => {
      const quick = quickCondition(value)
      const holds = (context: Context): boolean => {
        const answer = quick(context)
        if (answer !== askEngine) return answer === true
        return liquidjs.isTruthy(runGenerator(value.value(context, true)), context)
      }
      return { holds, templates }
    })
    return (context, emitter) => {
      const chosen = cases.find(({ holds }) => holds(context))
      renderAll(chosen?.templates ?? elseTemplates, context, emitter)
    }
  }

  /** `{% render 'tags', tags: article.tags %}`: a partial sees its arguments and what all pages have. */
  function quickPartial(tag: RenderTag): Render {
    const slow = byEngine(tag)
    const name: unknown = tag['file']
    const { hash }: Hash = tag['hash']
    const args = Object.entries(hash).map(
      ([key, value]) => [key, value ? quickOperand(value) : () => true] as const,
    )
    if (typeof name !== 'string' || tag['with'] || tag['forBinding']) return slow
    return (context, emitter) => {
      const part = context.spawn()
      const scope = part.bottom()
      for (const [key, evaluate] of args) {
        const value = evaluate(context)
        if (value === askEngine || value === undefined) return slow(context, emitter)
        scope[key] = value
      }
      return renderAll(findPart(name), part, emitter)
    }
  }

  function renderAll(templates: Template[], context: Context, emitter: Emitter): void {
    for (const template of templates) {
      const html = renderOf(template)(context, emitter)
      if (html) emitter.write(html)
      if (context.breakCalled || context.continueCalled) break
    }
  }

  /** Stands in for the engine's method, and so is what the engine's own tags call. */
  function renderTemplates(
    templates: Template[],
    context: Context,
    emitter = createEmitter(),
  ): unknown {
    renderAll(templates, context, emitter)
    return emitter.buffer
  }

  // The scope goes in as globals, so that partials see it without being handed it.
  const draw = (template: Template[], scope: object): string => {
    const result: unknown = engine._render(template, {}, { globals: scope, sync: true })
    return String(isGenerator(result) ? runGenerator(result) : result)
  }

  const { renderer } = engine
  return (template, scope) => {
    Object.assign(renderer, { renderTemplates })
    try {
      return draw(template, scope)
    } catch {
      // Below, without the stand-in.
    } finally {
      Reflect.deleteProperty(renderer, 'renderTemplates')
    }
    return draw(template, scope)
  }
}

function quickOutput(output: Output): Render {
  const slow = byEngine(output)
  const evaluate = quickValue(output.value)
  return (context, emitter) => {
    // The engine puts the escaping of the result behind all other filters.
    const text = evaluate(context)
    if (typeof text !== 'string') return slow(context, emitter)
    emitter.write(text)
    return undefined
  }
}

function quickText(text: string): Render {
  return (_, emitter) => {
    emitter.write(text)
  }
}

function byEngine(template: Template): Render {
  return (context, emitter) => {
    const result: unknown = template.render(context, emitter)
    return isGenerator(result) ? runGenerator(result) : result
  }
}

function createEmitter(): Emitter {
  const emitter = {
    buffer: '',
    write: (html: unknown) => {
      emitter.buffer += textOf(html)
    },
  }
  return emitter
}
