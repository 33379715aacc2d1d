import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that holds the tool's package.json and its own layouts; the code runs from build/. */
export const toolFolder = folderAbove(fileURLToPath(import.meta.url))

function folderAbove(path: string): string {
  const folder = dirname(path)
  return existsSync(join(folder, 'package.json')) ? folder : folderAbove(folder)
}

/** The tool's version, as its package.json says. */
export function toolVersion(): string {
  const text = readFileSync(join(toolFolder, 'package.json'), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}

/**
 * Files of the tool's folder that change with its code: the version, and where the tool is compiled in
 * its own folder (a clone of the repository), what the compiler knows of its sources.
 */
export const codeFiles: readonly string[] = ['package.json', 'build/.tsbuildinfo']

/** The layouts that a site without its own gets. */
export function builtInLayouts(): string {
  return join(toolFolder, 'layouts')
}

/** The scripts of the preview, which run in the page. */
export function previewScripts(): string {
  return join(toolFolder, 'build/lib/io/preview/client')
}
