import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/**
 * Packages with their versions, `harfbuzzjs 1.6.4, …`; `undefined` unless all are installed.
 *
 * @param from the folder that they are looked for from
 */
export function installedVersions(names: readonly string[], from: string): string | undefined {
  const { resolve } = createRequire(join(from, 'package.json'))
  try {
    return names.map((name) => `${name} ${versionAbove(resolve(name))}`).join(', ')
  } catch {
    return undefined
  }
}

/** Of the package that a file belongs to; some let nobody import their package.json. */
function versionAbove(file: string): string {
  const folder = dirname(file)
  const manifest = join(folder, 'package.json')
  if (!existsSync(manifest)) return versionAbove(folder)
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly version?: string }
  return version ?? versionAbove(folder)
}
