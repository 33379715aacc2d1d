import { hash } from 'node:crypto'
import { openDist } from '../../lib/io/dist-folder.ts'
import type { DistOptions, DistSummary } from '../../lib/io/dist-folder.ts'

/** A site as pairs of path and contents. */
export type Edition = readonly (readonly [path: string, contents: string])[]

/**
 * One of several sites that differ in most of their files: some pages are changed, some are there in
 * one edition only, some are the same in all.
 */
export function edition(name: string, pages = 20): Edition {
  return [
    ['index.html', `<h1>${name}の版</h1>\n`],
    ['style.css', 'body { margin: 0 }\n'],
    [`${name}/だけ.html`, `${name}の版だけにあるページ。\n`],
    ...Array.from({ length: pages }, (_, page) => {
      const text = page % 3 === 0 ? '変わらない文。' : `${name}の版の文。`
      return [`記事/${page}.html`, `<p>${text.repeat(100)}</p>\n`] as const
    }),
  ]
}

/** Builds an edition into dist/, whole. */
export function writeEdition(
  root: string,
  out: string,
  files: Edition,
  options: Omit<DistOptions, 'tool'> = {},
): DistSummary {
  const writer = openDist(root, out, { tool: 'test', ...options })
  for (const [path, contents] of files) writer.write({ path, contents })
  return writer.commit()
}

/** What `hashesBelow` says of a folder that holds this edition and nothing else. */
export function hashesOf(files: Edition): Readonly<Record<string, string>> {
  return Object.fromEntries(
    files
      .map(([path, contents]) => [path, hash('sha256', contents)] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  )
}
