// node build/bench/make-site.js FOLDER N: a site of N articles for measuring.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { corpusArticle } from './corpus.ts'

/** Writes site.yaml and `count` articles into a folder. */
export function makeSite(folder: string, count: number): void {
  mkdirSync(join(folder, 'articles'), { recursive: true })
  writeFileSync(
    join(folder, 'site.yaml'),
    'title: 計測用のサイト\nurl: https://example.com\nauthor: 計測係\n',
  )
  for (let index = 0; index < count; index += 1) {
    const name = `note-${String(index).padStart(5, '0')}.md`
    writeFileSync(join(folder, 'articles', name), corpusArticle(index))
  }
}

const [folder, count] = process.argv.slice(2)
if (folder !== undefined) makeSite(folder, Number(count ?? 1000))
