/** The beginning of a PNG of that size: its signature and header. */
export function png(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(64)
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])
  bytes.set(new TextEncoder().encode('IHDR'), 12)
  const view = new DataView(bytes.buffer)
  view.setUint32(16, width)
  view.setUint32(20, height)
  return bytes
}

/** The beginning of a JPEG of that size with an EXIF orientation, after so many bytes of comment. */
export function jpeg(width: number, height: number, orientation = 1, comment = 0): Uint8Array {
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1]
  const entry = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]
  const exif = [...new TextEncoder().encode('Exif\0\0'), ...tiff, ...entry, 0, 0, 0, 0]
  const size = [8, height >> 8, height & 255, width >> 8, width & 255, 3]
  const frame = [...size, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0]
  const comments = Array.from({ length: Math.ceil(comment / 60_000) }, () =>
    segment(
      0xfe,
      Array.from({ length: 60_000 }, () => 0x20),
    ),
  )
  return Uint8Array.from([
    0xff,
    0xd8,
    ...segment(0xe1, exif),
    ...comments.flat(),
    ...segment(0xc0, frame),
    0xff,
    0xd9,
  ])
}

function segment(marker: number, data: readonly number[]): number[] {
  const length = data.length + 2
  return [0xff, marker, length >> 8, length & 255, ...data]
}
