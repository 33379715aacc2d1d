// For `node --import`: a writer who saves one article and deletes another just as the first is read.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { dirname, join } from 'node:path'

const { appendFileSync, readFileSync, rmSync } = fs

fs.readFileSync = ((...args: Parameters<typeof readFileSync>) => {
  const [file] = args
  const contents = readFileSync(...args)
  if (typeof file === 'string' && file.endsWith('saved-meanwhile.md')) {
    appendFileSync(file, 'もう 1 行。\n')
    rmSync(join(dirname(file), 'z-deleted-meanwhile.md'), { force: true })
  }
  return contents
}) as typeof readFileSync
syncBuiltinESMExports()
