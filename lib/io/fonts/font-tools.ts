import { createRequire } from 'node:module'
import { join } from 'node:path'
import type * as Synckit from 'synckit'
import type { FontBytes, FontFacts, FontProblem, FontTools } from '../../fonts/font-facts.ts'
import type { FontQuestion } from './font-worker.ts'

const require = createRequire(import.meta.url)

/** The tools for fonts, which start when they are first asked. */
export function createFontTools(toolFolder: string): FontTools {
  let ask: ((question: FontQuestion) => unknown) | undefined
  const sent = new Set<string>()

  function question({ key, read }: FontBytes, text?: string): unknown {
    if (!ask) {
      const { createSyncFn } = require('synckit') as typeof Synckit
      ask = createSyncFn(join(toolFolder, 'build/lib/io/fonts/font-worker.js'))
    }
    const bytes = sent.has(key) ? undefined : read()
    sent.add(key)
    return ask({ key, bytes, text })
  }

  return {
    describe: (font) => question(font) as FontFacts | FontProblem,
    subset: (font, text) => question(font, text) as Uint8Array | FontProblem,
  }
}
