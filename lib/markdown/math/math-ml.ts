import { createRequire } from 'node:module'
import type Temml from 'temml'
import { mathProblemOf } from './math-problem.ts'
import type { MathProblem } from './math-problem.ts'
import { withoutStyles } from './style-classes.ts'

/** A formula as MathML, or why there is none. */
export type MathResult = { readonly html: string } | { readonly problem: MathProblem }

let temml: typeof Temml | undefined

/**
 * A formula in TeX as MathML without styles, scripts or links.
 *
 * @param display whether it stands alone between paragraphs
 */
export function mathMl(formula: string, display: boolean): MathResult {
  temml ??= createRequire(import.meta.url)('temml') as typeof Temml
  try {
    const html = temml.renderToString(formula, { displayMode: display, throwOnError: true })
    // Kanji come one by one, and are to be read as words.
    return { html: withoutStyles(html).replaceAll('</mtext><mtext>', '') }
  } catch (error) {
    return { problem: mathProblemOf(error, formula) }
  }
}
