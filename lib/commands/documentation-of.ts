import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Code } from '../diagnostics/catalogue.ts'
import { toolFolder } from './tool-folder.ts'

/** The page that explains a diagnostic, as it lies beside the tool: `file:///…/yaml-syntax.md`. */
export function documentationOf(code: Code): string {
  return pathToFileURL(join(toolFolder, 'docs', 'diagnostics', `${code}.md`)).href
}
