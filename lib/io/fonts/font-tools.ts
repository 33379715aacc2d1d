import { createRequire } from 'node:module'
import { join } from 'node:path'
import type * as Synckit from 'synckit'
import type { FontBytes, FontFacts, FontProblem } from '../../fonts/font-facts.ts'
import type { CardTools } from '../../share/card-tools.ts'
import type { FontQuestion, SentFont } from './font-worker.ts'
import { installedVersions } from './installed-versions.ts'

const require = createRequire(import.meta.url)

/** The optional packages that draw; what they do to the bytes is named by their versions. */
const painters = ['@resvg/resvg-wasm', 'harfbuzzjs', 'subset-font']

/** The tools for fonts, which start when they are first asked. */
export function createFontTools(toolFolder: string): CardTools {
  let ask: ((question: FontQuestion) => unknown) | undefined
  let painter: { readonly versions: string | undefined } | undefined
  const sent = new Set<string>()

  function put(question: FontQuestion): unknown {
    if (!ask) {
      const { createSyncFn } = require('synckit') as typeof Synckit
      ask = createSyncFn(join(toolFolder, 'build/lib/io/fonts/font-worker.js'))
    }
    return ask(question)
  }

  /** The bytes go along once. */
  function send({ key, read }: FontBytes): SentFont {
    const bytes = sent.has(key) ? undefined : read()
    sent.add(key)
    return { key, bytes }
  }

  return {
    describe: (font) => put({ kind: 'describe', font: send(font) }) as FontFacts | FontProblem,
    subset: (font, text) =>
      put({ kind: 'subset', font: send(font), text }) as Uint8Array | FontProblem,
    draw: (card, fonts) => put({ kind: 'draw', fonts: fonts.map(send), card }) as Uint8Array,
    painter: () => {
      painter ??= { versions: installedVersions(painters, toolFolder) }
      return painter.versions
    },
  }
}
