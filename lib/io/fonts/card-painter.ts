import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { ShapingFont } from '../../share/set-line.ts'
import type { ShareCard } from '../../share/share-card.ts'

/** Makes a PNG of a card. */
export type PaintCard = (card: ShareCard, fonts: readonly ShapingFont[]) => Uint8Array

const require = createRequire(import.meta.url)

/** Starts resvg. @throws when it is not installed */
export async function loadCardPainter(): Promise<PaintCard> {
  const [{ initWasm, Resvg }, { drawCard }] = await Promise.all([
    import('@resvg/resvg-wasm'),
    import('../../share/draw-card.ts'),
  ])
  await initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')))
  return (card, fonts) => {
    // The card has outlines in place of text, so no font is asked for.
    const picture = new Resvg(drawCard(card, fonts), { font: { fontBuffers: [] } })
    const image = picture.render()
    const png = image.asPng()
    // WebAssembly has no garbage collector.
    image.free()
    picture.free()
    return png
  }
}
