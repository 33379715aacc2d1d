import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { corpusArticle } from '../corpus.ts'
import type { SiteSize, Tool } from './tool.ts'

/** Writes files, by path below a folder, and the articles of a site. */
export function writeSite(
  folder: string,
  { articles, highlight }: SiteSize,
  article: Tool['article'],
  files: Readonly<Record<string, string>>,
): void {
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  for (const [path, text] of Object.entries(files)) write(path, text)
  for (let index = 0; index < articles; index += 1) {
    write(article(index), corpusArticle(index, { highlight }))
  }
}

/** @example noteName(7) //=> 'note-00007' */
export function noteName(index: number): string {
  return `note-${String(index).padStart(5, '0')}`
}
