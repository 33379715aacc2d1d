import { readFileSync } from 'node:fs'
import test from 'ava'
import { faces, makeFace } from '../../scripts/gridbox/font.ts'

for (const cells of [1, 2] as const) {
  test(`the face of ${cells}-cell drawings is what its generator draws`, async (t) => {
    const shipped = readFileSync(`layouts/fonts/${faces[cells].file}`)
    t.true(shipped.length < 4000)
    t.deepEqual(Buffer.from(await makeFace(cells)), shipped)
  })
}
