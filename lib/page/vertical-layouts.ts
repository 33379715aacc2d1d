import type { TemplateTexts } from './layout-templates.ts'

const stylesheet = /["'](?:\/|\.\/)?vertical\.css["']/
const skeleton = /\{%-?\s*layout\s+["'](?<name>[^"']+)["']/

/**
 * The layouts with vertical lines: those that name `vertical.css`, themselves or in the skeleton
 * that they fill. What makes the lines vertical is that stylesheet, so nothing else need be said.
 */
export function verticalLayouts({ layouts, partials }: TemplateTexts): ReadonlySet<string> {
  const names = Array.from(layouts).filter(([, { text }]) => {
    const frame = partials.get(skeleton.exec(text)?.groups?.['name'] ?? '')
    return stylesheet.test(text) || stylesheet.test(frame?.text ?? '')
  })
  return new Set(names.map(([name]) => name))
}
