import { spawn } from 'node:child_process'
import { platform } from 'node:os'

/** What opens an address on each system; no shell reads it. */
const openers: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
}

/** Asks the system to show an address in the browser. Where that fails, the address was printed. */
export function openBrowser(address: string): void {
  const [command, ...words] = openers[platform()] ?? ['xdg-open']
  spawn(command, [...words, address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref()
}
