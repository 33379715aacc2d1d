import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { SiteFile } from '../article/sources.ts'

const known = new Map<string, readonly SiteFile[]>()

/**
 * The files of the search page's script, as they are published: `search/main.js`. They are what the
 * compiler made of lib/search/ in the tool's own folder, and always the same objects.
 */
export function searchScripts(toolFolder: string): readonly SiteFile[] {
  const folder = join(toolFolder, 'build/lib/search')
  const scripts = known.get(folder) ?? (existsSync(folder) ? describe(folder) : [])
  known.set(folder, scripts)
  return scripts
}

function describe(folder: string): readonly SiteFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .toSorted()
    .map((name) => {
      const file = join(folder, name)
      return { path: `search/${name}`, size: statSync(file).size, read: () => readFileSync(file) }
    })
}
