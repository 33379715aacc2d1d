import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** Scores by feature group (UW1 …, BW1 …, TW1 …) and by the characters that the feature sees. */
export type PhraseModel = Readonly<Record<string, Readonly<Record<string, number>>>>

// The entry of budoux loads a DOM (330 ms), and its `exports` hide the files beside the entry. They
// are plain files next to it: resolving the entry, without loading it, tells where they lie.
const require = createRequire(import.meta.url)
const folder = (): string => dirname(require.resolve('budoux'))

/** BudouX's own Japanese model, from the installed package. 23 KB of JavaScript: load it once. */
export function loadPhraseModel(): PhraseModel {
  const file: { readonly model: PhraseModel } = require(join(folder(), 'data/models/ja.js'))
  return file.model
}
