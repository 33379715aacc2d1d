import type { FontBytes, FontTools } from '../fonts/font-facts.ts'
import type { ShareCard } from './share-card.ts'

/** Draws share images. It is slow and needs packages of its own, so it is asked only when it must. */
export interface CardTools extends FontTools {
  /** Names the packages that draw; `undefined` when they are not installed. */
  readonly painter: () => string | undefined
  /**
   * The card as PNG: equal in, equal out.
   *
   * @param fonts that were described before; a later one has what those before it lack
   */
  readonly draw: (card: ShareCard, fonts: readonly FontBytes[]) => Uint8Array
}
