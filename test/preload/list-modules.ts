// For `node --import`: names on standard error every file that was loaded as a module.
import { writeSync } from 'node:fs'
import Module, { createRequire } from 'node:module'

const hooks = `
  import { writeSync } from 'node:fs'
  export async function load(url, context, next) {
    if (url.startsWith('file:')) writeSync(2, 'loaded ' + url + '\\n')
    return next(url, context)
  }`

Module.register(`data:text/javascript,${encodeURIComponent(hooks)}`)
process.on('exit', () => {
  const required = Object.keys(createRequire(import.meta.url).cache)
  writeSync(2, required.map((path) => `loaded ${path}\n`).join(''))
})
