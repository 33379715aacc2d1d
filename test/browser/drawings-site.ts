import { readFileSync } from 'node:fs'
import { readDrawing } from '../../lib/diagrams/drawing.ts'
import { renderDiagram } from '../../lib/diagrams/fence.ts'
import type { Drawing } from '../diagrams/drawings.ts'
import type { SiteFiles } from './engines/serve-files.ts'

/** Fonts of Debian's packages; one that is missing falls back, and must hold the grid as well. */
export const stacks = {
  default: 'monospace',
  'Noto Sans Mono CJK': "'Noto Sans Mono CJK JP'",
  DejaVu: "'DejaVu Sans Mono', 'Noto Sans CJK JP'",
  Liberation: "'Liberation Mono', 'Noto Sans CJK JP'",
  IPA: 'IPAGothic',
  VL: "'VL Gothic'",
  BIZ: "'BIZ UDGothic'",
} as const

/** A page's own style, by the address that the page is found at. */
export type Styles = Readonly<Record<string, string>>

/** A site with the same drawings on every page, each page in its own style over the layout's. */
export function drawingsSite(drawings: readonly Drawing[], styles: Styles): SiteFiles {
  const html = drawings
    .map(({ text }) =>
      renderDiagram(readDrawing({ source: `${text}\n`, attributes: new Map() }, { ambiguous: 1 }), {
        svg: false,
      }),
    )
    .map((drawing) => drawing.replace(/<ul class="messages">[^]*<\/ul>/, ''))
    .join('')
  return new Map<string, string | Uint8Array>([
    ...Object.entries(styles).flatMap(([name, css]): [string, string][] => [
      [
        `${name}.html`,
        `<!doctype html><html lang="ja"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${name}</title><link rel="stylesheet" href="style.css"><link rel="stylesheet" href="${name}.css"><main class="prose">${html}</main>`,
      ],
      [`${name}.css`, css],
    ]),
    ['style.css', readFileSync('layouts/style.css', 'utf8')],
    ['fonts/GridBox1.woff2', readFileSync('layouts/fonts/GridBox1.woff2')],
    ['fonts/GridBox2.woff2', readFileSync('layouts/fonts/GridBox2.woff2')],
  ])
}
