import { posix } from 'node:path'
import type { DeployTarget } from '../../config/deploy-target.ts'
import type { SshReason } from '../../diagnostics/catalogue/rsync.ts'
import type { Place } from '../../diagnostics/diagnostic.ts'
import { shellWord } from '../../diagnostics/shell-word.ts'
import { environmentProblem } from '../environment-problem.ts'
import type { EnvironmentProblem } from '../environment-problem.ts'
import type { RsyncRun } from './run-rsync.ts'

/** A run that failed, as the causes below look at it. */
interface Failure {
  readonly exit: number | null
  /** Everything that was complained of. */
  readonly complaints: string
  /** The complaint that tells most. */
  readonly said: string
  readonly target: DeployTarget
  readonly place: Place
}

interface Cause {
  readonly test: (failure: Failure) => boolean
  readonly explain: (failure: Failure) => EnvironmentProblem
}

/** rsync does not always pass ssh's exit code on, but what ssh says it does. */
const sshComplaint = /^ssh: |^\S+: Permission denied \([\w,-]+\)|^Host key verification failed/m

const daemonError = /^@?ERROR: /m

/**
 * Causes in the order in which they are looked for: the disk of the server before the files that
 * did not arrive for it, ssh before the connection that never was. The codes are those of rsync's
 * manual, which openrsync shares.
 */
const causes: readonly Cause[] = [
  {
    test: mentions(/No space left on device|Disk quota exceeded/),
    explain: ({ place }) => environmentProblem('target-disk-full', place, {}),
  },
  {
    test: mentions(/exec\w*:? "?\S*ssh"?: No such file/i),
    explain: ({ place }) => environmentProblem('ssh-missing', place, {}),
  },
  {
    test: either(exits(127), mentions(/rsync: (?:command )?not found|rsync: No such file/)),
    explain: ({ place, target }) =>
      environmentProblem('server-without-rsync', place, { host: hostOf(target) }),
  },
  {
    test: either(exits(255), mentions(sshComplaint)),
    explain: ({ place, target, said, complaints }) =>
      environmentProblem('ssh-failed', place, {
        host: hostOf(target),
        reason: sshReason(complaints),
        said,
      }),
  },
  {
    test: mentions(daemonError),
    explain: ({ place, said }) => environmentProblem('daemon-refused', place, { said }),
  },
  {
    test: ({ exit, complaints }) =>
      (exit === 11 || exit === 3) && /mkdir.*No such file or directory/.test(complaints),
    explain: ({ place, target }) =>
      environmentProblem('target-parent-missing', place, { command: parentCommand(target) }),
  },
  {
    test: mentions(/Permission denied|Operation not permitted|Read-only file system/),
    explain: ({ place, said }) => environmentProblem('target-not-writable', place, { said }),
  },
  {
    test: either(exits(1, 2, 4), mentions(/un(?:known|recognized) option/)),
    explain: ({ place, said }) => environmentProblem('rsync-outdated', place, { said }),
  },
  {
    test: either(exits(12, 30), mentions(/reset by peer|Broken pipe/)),
    explain: ({ place, said }) => environmentProblem('connection-lost', place, { said }),
  },
  {
    test: exits(5, 10, 35),
    explain: ({ place, said }) => environmentProblem('server-unreachable', place, { said }),
  },
  {
    test: exits(23, 24),
    explain: ({ place, said }) => environmentProblem('deploy-incomplete', place, { said }),
  },
  {
    test: exits(25),
    explain: ({ place }) => environmentProblem('deletions-stopped', place, {}),
  },
  {
    // rsync ends ssh at once when it gives up, and what the server said may still be on its way.
    test: ({ complaints, target, exit }) =>
      exit !== null && target.kind === 'ssh' && !/\p{L}/u.test(complaints),
    explain: ({ exit, target, place }) =>
      environmentProblem('reason-lost', place, {
        exit: exit ?? 0,
        command: exit === 11 ? parentCommand(target) : undefined,
      }),
  },
]

/**
 * True when everything was done. A target folder of another user, writable by our group, keeps the
 * permissions that its owner gave it: rsync complains of that alone, and that is well.
 */
export function hasSucceeded({ exit, complaints }: RsyncRun): boolean {
  if (exit !== 23) return exit === 0
  // Whatever ssh says besides, a banner above all, does not count.
  const lines = complaints.split('\n').filter((line) => line.startsWith('rsync: '))
  return lines.length > 0 && lines.every((line) => ownersBusiness.test(line))
}

const ownersBusiness = / failed to set permissions on "(?:[^"]*\/)?\."(?: \(in [^)]*\))?: /

/** Why a run of rsync did not succeed, in words a person can act upon. */
export function explainRsync(
  run: RsyncRun,
  target: DeployTarget,
  place: Place,
): EnvironmentProblem {
  const { exit, complaints } = run
  const failure = { exit, complaints, said: tellingLine(complaints), target, place }
  const cause = causes.find(({ test }) => test(failure))
  return (
    cause?.explain(failure) ??
    environmentProblem('rsync-failed', place, {
      exit: exit === null ? 'signal' : `code ${exit}`,
      said: failure.said,
    })
  )
}

function exits(...codes: readonly number[]): Cause['test'] {
  return ({ exit }) => exit !== null && codes.includes(exit)
}

function mentions(pattern: RegExp): Cause['test'] {
  return ({ complaints }) => pattern.test(complaints)
}

function either(...tests: readonly Cause['test'][]): Cause['test'] {
  return (failure) => tests.some((test) => test(failure))
}

const sshReasons: readonly (readonly [RegExp, SshReason])[] = [
  [/REMOTE HOST IDENTIFICATION HAS CHANGED/, 'host-key-changed'],
  [/Host key verification failed/, 'host-key-unknown'],
  [/Permission denied|Too many authentication failures/, 'authentication'],
  [/Could not resolve hostname|Name or service not known/, 'unknown-host'],
  [/Connection refused/, 'refused'],
  [/timed out/, 'timeout'],
  [/No route to host|Network is unreachable/, 'no-route'],
]

function sshReason(complaints: string): SshReason {
  return sshReasons.find(([pattern]) => pattern.test(complaints))?.[1] ?? 'other'
}

/**
 * What a daemon says by itself; else the last complaint, for rsync and ssh get to the point in the
 * end. rsync's very last lines only repeat that it failed, and ssh draws frames around its warnings.
 */
function tellingLine(complaints: string): string {
  const lines = complaints
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => /\p{L}/u.test(line))
  const noise = /^rsync error:|^rsync: connection unexpectedly closed|^@ +WARNING/i
  const telling =
    lines.find((line) => daemonError.test(line)) ??
    lines.findLast((line) => !noise.test(line)) ??
    lines[0]
  return (telling ?? '—').slice(0, 300)
}

/** The other side, as a person would name it. */
function hostOf(target: DeployTarget): string {
  if (target.kind === 'folder') return 'localhost'
  return target.kind === 'ssh' ? target.host : target.address.replaceAll(/^rsync:\/\/|[:/]+$/g, '')
}

/** What makes the folder above the target. */
function parentCommand(target: DeployTarget): string {
  const command = `mkdir -p ${shellWord(posix.dirname(target.path))}`
  return target.kind === 'ssh' ? `ssh ${target.host} ${command}` : command
}
