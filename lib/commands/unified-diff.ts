/**
 * What becomes of a file, as `diff -u` and git show it: three lines around every change, and names that
 * `patch -p0` takes. Japanese names are shown as they are; the library would write each byte as \343.
 */
export async function unifiedDiff(path: string, before: string, after: string): Promise<string> {
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff')
  const options = { context: 3, headerOptions: FILE_HEADERS_ONLY }
  const patch = createTwoFilesPatch(path, path, before, after, undefined, undefined, options)
  if (/["\\\p{Cc}]/u.test(path)) return patch
  return patch.replace(/^---.*\n\+\+\+.*/, () => `--- ${path}\n+++ ${path}`)
}
