import { readdirSync } from 'node:fs'
import { failedWith } from '../system-error.ts'

/**
 * What lies in an output folder, links and pipes too but not the folders themselves: paths below it
 * with `/`. Nothing when there is no such folder.
 */
export function listDist(dist: string, folder = ''): readonly string[] {
  return entriesOf(`${dist}/${folder}`).flatMap((entry) => {
    const path = folder + entry.name
    return entry.isDirectory() ? listDist(dist, `${path}/`) : [path]
  })
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    if (failedWith(error, 'ENOENT')) return []
    throw error
  }
}
