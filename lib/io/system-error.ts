/** An error as node:fs throws it. */
export interface SystemError extends Error {
  /** `ENOENT` */
  readonly code: string
  readonly path?: string
}

/** True for what the operating system refused, false for a mistake of the program. */
export function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && 'syscall' in error && 'code' in error
}

/** True when the operating system refused for one of these reasons. */
export function failedWith(error: unknown, ...codes: readonly string[]): error is SystemError {
  return isSystemError(error) && codes.includes(error.code)
}

/**
 * The system's own words, without the path.
 * @example systemReason(error) //=> 'EBUSY: resource busy or locked'
 */
export function systemReason(error: SystemError): string {
  return /^[^,]*/.exec(error.message)?.[0] ?? error.code
}
