import { describe } from '../diagnostics/collect.ts'
import type { Code, Facts } from '../diagnostics/catalogue.ts'
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts'
import type { MessageLanguage } from '../diagnostics/message-language.ts'
import { permissionCommand } from './permission-command.ts'
import { isSystemError, systemReason } from './system-error.ts'

/**
 * Something outside the writer's words stands in the way: the disk, a lock, a folder that must not
 * be replaced. It ends the work at once, and is the only thing that io/ throws on purpose.
 */
export class EnvironmentProblem extends Error {
  override readonly name = 'EnvironmentProblem'
  readonly code: Code
  /** `usage`: the call asks for what cannot be (exit 2); `environment`: the machine failed (3). */
  readonly kind: 'usage' | 'environment'
  /** The problem in words. */
  readonly describe: (language: MessageLanguage) => Diagnostic

  constructor(
    kind: EnvironmentProblem['kind'],
    describeIn: EnvironmentProblem['describe'],
    cause?: unknown,
  ) {
    const { code, place, message } = describeIn('en')
    super(`${place.path}: ${message}`, { cause })
    this.code = code
    this.kind = kind
    this.describe = describeIn
  }
}

/** A problem of the machine, named by a code of the catalogue. */
export function environmentProblem<C extends Code>(
  code: C,
  place: Place,
  facts: Facts<C>,
  cause?: unknown,
): EnvironmentProblem {
  const words = (language: MessageLanguage) => describe(language, code, place, facts)
  return new EnvironmentProblem('environment', words, cause)
}

/** A problem of what was asked for on the command line. */
export function usageProblem<C extends Code>(
  code: C,
  place: Place,
  facts: Facts<C>,
): EnvironmentProblem {
  return new EnvironmentProblem('usage', (language) => describe(language, code, place, facts))
}

/**
 * What the operating system refused, as a problem that a person can act upon. Anything that did not
 * come from the system is a mistake of the program and comes back as it is, to be thrown on.
 */
export function explainWriteError(error: unknown, place: Place): unknown {
  if (!isSystemError(error)) return error
  switch (error.code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return environmentProblem('disk-full', place, {}, error)
    case 'EROFS':
      return environmentProblem('not-writable', place, { command: undefined }, error)
    case 'EACCES':
    case 'EPERM':
      return environmentProblem(
        'not-writable',
        place,
        { command: permissionCommand(error.path ?? place.path) },
        error,
      )
    case 'ENAMETOOLONG':
      return environmentProblem('name-too-long', place, {}, error)
    default:
      return environmentProblem(
        'file-operation-failed',
        place,
        { reason: systemReason(error) },
        error,
      )
  }
}
