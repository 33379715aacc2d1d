import { readFileSync } from 'node:fs'
import { readDrawing } from '../../lib/diagrams/drawing.ts'
import { escapeText } from '../../lib/diagrams/escape.ts'
import { renderDiagram } from '../../lib/diagrams/fence.ts'
import type { Drawing } from '../../test/diagrams/drawings.ts'
import type { SiteFiles } from '../../test/browser/engines/serve-files.ts'

/** Ways to show a drawing: as any page would, on the grid, as SVG. */
export type Way = 'raw' | 'grid' | 'svg'

/** A page on which each drawing stands in a row of panels, one for each way, under the ways' names. */
export function pictureSite(
  drawings: readonly Drawing[],
  ways: Readonly<Partial<Record<Way, string>>>,
  named: boolean,
): SiteFiles {
  const names = Object.values(ways).map((name) => `<b>${escapeText(name)}</b>`)
  const rows = drawings.map((drawing) => {
    const panels = Object.keys(ways).map((way) => `<div>${show(drawing, way as Way)}</div>`)
    return (named ? `<h2>${drawing.name}</h2>` : '') + `<section>${panels.join('')}</section>`
  })
  return new Map<string, string | Uint8Array>([
    [
      'index.html',
      `<!doctype html><html lang="ja"><meta charset="utf-8"><title>drawings</title><link rel="stylesheet" href="style.css"><link rel="stylesheet" href="panels.css"><main><section>${names.join('')}</section>${rows.join('')}</main>`,
    ],
    ['panels.css', panels(Object.keys(ways).length)],
    ['style.css', readFileSync('layouts/style.css', 'utf8')],
    ['fonts/GridBox1.woff2', readFileSync('layouts/fonts/GridBox1.woff2')],
    ['fonts/GridBox2.woff2', readFileSync('layouts/fonts/GridBox2.woff2')],
  ])
}

function show({ name, text, ambiguity }: Drawing, way: Way): string {
  if (way === 'raw') return `<pre class="raw">${escapeText(text)}</pre>`
  const words = way === 'svg' ? ['svg', 'caption'] : []
  const attributes = new Map(words.map((word) => [word, name]))
  const drawing = readDrawing({ source: text, attributes }, { ambiguous: 'auto' })
  // Of some drawings nothing tells the widths: they are shown as they were drawn.
  return renderDiagram({ ...drawing, ambiguity }, { svg: false })
}

/** `.raw` is what a browser makes of a plain `pre`: nothing of our stylesheet reaches it. */
const panels = (columns: number): string => `
html { line-height: normal }
main { display: block; inline-size: max-content; padding: 1rem }
h2 { font-size: 0.8rem; font-weight: normal; margin-block: 1rem 0.25rem }
main section { align-items: start; margin: 0 0 1rem; padding: 0; display: grid; gap: 1.5rem; grid-template-columns: repeat(${columns}, max-content) }
section > * { inline-size: 27rem; margin: 0; overflow: hidden }
pre.d { --column: 100rem; margin: 0 }
details, .messages { display: none }
svg.d { margin: 0.75rem 1rem }
pre.raw { all: revert; background: var(--shade); border-radius: 0.2em; box-sizing: border-box; font-family: 'DejaVu Sans Mono', 'Noto Sans CJK JP', monospace; font-size: round(0.875rem, 2px); line-height: 1.4; margin: 0; padding: 0.75rem 1rem }
`
