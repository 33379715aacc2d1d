import type { Command } from './command.ts'
import type { NpmRun } from './terminal.ts'

/** Options that npm has, too: these may stand in a person's .npmrc and mean nothing to us. */
const npmsOwn: ReadonlySet<string> = new Set(['no-cache', 'force', 'json', 'yes'])

/**
 * The first of the command's options that npm kept to itself, as it is to be typed: whoever forgets
 * `--` in `npm run deploy --dry-run` would deploy. `undefined` if there is none.
 */
export function takenByNpm(
  { name: command, options }: Command,
  { script, config }: NpmRun,
): string | undefined {
  if (script !== command) return undefined
  for (const [name, { type, placeholder = 'VALUE' }] of Object.entries(options)) {
    if (npmsOwn.has(name)) continue
    const denied = name.startsWith('no-') && config(name.slice('no-'.length)) === ''
    const value = denied ? 'true' : config(name)
    if (value === undefined || value === '') continue
    if (type === 'boolean') return `--${name}`
    return `--${name} ${value === 'true' ? placeholder : value}`
  }
  return undefined
}
