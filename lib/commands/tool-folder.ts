import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that holds the tool's package.json and its own layouts; the code runs from build/lib/. */
export const toolFolder = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))))

/** The tool's version, as its package.json says. */
export function toolVersion(): string {
  const text = readFileSync(join(toolFolder, 'package.json'), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}

/** The layouts that a site without its own gets. */
export function builtInLayouts(): string {
  return join(toolFolder, 'layouts')
}
