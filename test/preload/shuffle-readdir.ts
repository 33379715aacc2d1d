// For `node --import`: folders list their entries backwards, as another file system might.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const { readdirSync } = fs

fs.readdirSync = ((...args: Parameters<typeof readdirSync>) =>
  [...(readdirSync(...args) as unknown as string[])].toReversed()) as unknown as typeof readdirSync
syncBuiltinESMExports()
