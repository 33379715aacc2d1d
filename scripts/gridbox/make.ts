// Draws both faces of GridBox anew: node build/scripts/gridbox/make.js
import { mkdirSync, writeFileSync } from 'node:fs'
import { faces, makeFace } from './font.ts'

mkdirSync('layouts/fonts', { recursive: true })
for (const cells of [1, 2] as const) {
  writeFileSync(`layouts/fonts/${faces[cells].file}`, await makeFace(cells))
}
