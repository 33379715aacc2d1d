import type { Token } from 'markdown-it'
import type { Drawing } from '../diagrams/drawing.ts'
import { fenceInfo } from '../text/fence-info.ts'
import type { FenceInfo } from '../text/fence-info.ts'

/** What has been read of a fence; its token carries it from rule to rule. */
export interface FenceMeta {
  readonly info: FenceInfo
  /** For what stands on the grid. Feeds have none: they take the text as it is. */
  readonly drawing?: Drawing
}

export function setFenceMeta(token: Token, meta: FenceMeta): void {
  token.meta = { fence: meta }
}

/** The meta of a fence; of one that no rule has read yet, that of a fence without words. */
export function fenceMetaOf(token: Token | undefined): FenceMeta {
  return (token?.meta?.['fence'] ?? { info: fenceInfo('') }) as FenceMeta
}
