import { isSystemError } from '../system-error.ts'

/** Does some work on the disk; one that the system refuses is left undone. */
export function attempt(work: () => void): void {
  try {
    work()
  } catch (error) {
    if (!isSystemError(error)) throw error
  }
}
