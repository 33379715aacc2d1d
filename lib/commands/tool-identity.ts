import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint } from '../text/fingerprint.ts'
import { codeFiles, toolFolder } from './tool-folder.ts'

/** Names the code that runs. Node counts too: it brings the tables of Unicode. */
export function toolIdentity(): string {
  const texts = codeFiles.map((name) => {
    const file = join(toolFolder, name)
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined
  })
  return fingerprint(process.version, ...texts)
}
