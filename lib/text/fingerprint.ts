import { hash } from 'node:crypto'

/**
 * A short name for some texts together: equal for equal ones, different for different ones. 128 bits
 * of SHA-256, in 32 hexadecimal digits.
 */
export function fingerprint(...parts: readonly (string | undefined)[]): string {
  // With its length before it, no text can be taken for two.
  const whole = parts.map((part) => (part === undefined ? '-' : `${part.length}:${part}`)).join('')
  return hash('sha256', whole).slice(0, 32)
}
