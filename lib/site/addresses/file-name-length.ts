/** Bytes that a file name may have on the file systems in use. */
export const longestNameBytes = 255

/** The bytes of the longest name in a path. */
export function longestFileName(path: string): number {
  return Math.max(...path.split('/').map((name) => new TextEncoder().encode(name).length))
}
