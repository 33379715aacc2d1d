import { posix } from 'node:path'
import { checkOutputPath } from '../../article/name-rules.ts'
import type { CarriedFile, OldFile } from '../old-site.ts'
import type { WrittenArticle } from './write-article.ts'

/** Files that go along, and files that can't. */
export interface Carriage {
  readonly carried: readonly CarriedFile[]
  /** Where these would go, the new site has pages of its own: robots.txt. */
  readonly refused: readonly OldFile[]
}

/**
 * Pictures and other files, each where its old address says; and those that an article shows from
 * beside its manuscript, where the article looks for them.
 *
 * @param folders folders that are no part of addresses; those named first go first
 */
export function carryFiles(
  files: readonly OldFile[],
  articles: readonly WrittenArticle[],
  folders: readonly string[],
): Carriage {
  const carried = files.filter((file) => file.carried)
  const byPath = new Map(carried.map((file) => [file.path, file]))
  const targets = new Map<string, OldFile>()
  for (const folder of [...folders, '']) {
    for (const file of carried) {
      if (!file.path.startsWith(folder) || [...targets.values()].includes(file)) continue
      const path = `articles/${file.path.slice(folder.length)}`
      if (!targets.has(path)) targets.set(path, file)
    }
  }
  for (const { article, address, references } of articles) {
    for (const reference of references) {
      const path = pathOf(reference)
      if (path === undefined) continue
      const target = posix.join('articles', folderOf(address), path)
      const beside = byPath.get(posix.join(posix.dirname(article.from.path), path))
      if (beside && !target.startsWith('..') && !targets.has(target)) targets.set(target, beside)
    }
  }
  const all = [...targets].map(([path, from]) => ({ path, from }))
  const refused = all.filter(({ path }) => !isFree(path))
  return {
    carried: all.filter((file) => !refused.includes(file)),
    refused: refused.map(({ from }) => from),
  }
}

function isFree(path: string): boolean {
  const outputPath = path.slice('articles/'.length)
  return checkOutputPath(outputPath, { from: 'file', place: () => ({ path }), report: () => {} })
}

/** `2019/mail.html` lies in `2019`, `2019/mail/` is a folder itself. */
function folderOf(address: string): string {
  return address.endsWith('/') ? address : posix.dirname(address)
}

/** The path in a relative address; `undefined` for all others. */
function pathOf(reference: string): string | undefined {
  const path = reference.replace(/[?#].*$/s, '')
  if (path === '' || /^(?:[a-z][a-z\d+.-]*:|\/)/i.test(path)) return undefined
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
