import { createRequire } from 'node:module'
import type * as ImageSize from 'image-size'
import type { SiteFile } from '../../article/sources.ts'

/** In pixels of the layout, as `width` and `height` attributes want them. */
export interface Dimensions {
  readonly width: number
  readonly height: number
}

/** Formats write their size near the start; a camera's metadata may come first. */
const headerBytes = 256 * 1024

/**
 * Makes a function that tells an image's size, or `undefined` where the file does not say. Each
 * file is read once, and only its beginning where that is enough.
 */
export function createImageMeasure(): (file: SiteFile) => Dimensions | undefined {
  const known = new WeakMap<SiteFile, Dimensions | undefined>()
  return (file) => {
    if (!known.has(file)) known.set(file, measure(file))
    return known.get(file)
  }
}

function measure(file: SiteFile): Dimensions | undefined {
  const fromHeader = dimensionsOf(file.read(headerBytes))
  if (fromHeader || file.size <= headerBytes) return fromHeader
  return dimensionsOf(file.read())
}

/** Reads the size from the bytes of an image in any format that browsers show. */
export function dimensionsOf(bytes: Uint8Array): Dimensions | undefined {
  // The package is loaded for the first image only.
  const require = createRequire(import.meta.url)
  const { imageSize }: typeof ImageSize = require('image-size')
  try {
    const { width, height, orientation = 1 } = imageSize(withPlainViewBox(bytes))
    if (!(width > 0 && height > 0)) return undefined
    // EXIF orientations 5 to 8 lie on their side.
    return orientation >= 5 ? { width: height, height: width } : { width, height }
  } catch {
    return undefined
  }
}

/** image-size knows spaces between the numbers of a viewBox; SVG allows commas too. */
function withPlainViewBox(bytes: Uint8Array): Uint8Array {
  const start = new TextDecoder().decode(bytes.subarray(0, 1000))
  if (!start.includes('<svg')) return bytes
  const svg = new TextDecoder().decode(bytes)
  const plain = svg.replace(
    /\sviewBox=(["'])\s*([^"']*?)\s*\1/,
    (_, quote: string, box: string) => {
      return ` viewBox=${quote}${box.replaceAll(/[\s,]+/g, ' ')}${quote}`
    },
  )
  return new TextEncoder().encode(plain)
}
