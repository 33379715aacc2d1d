import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, mkdirSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import type { Server as NetServer } from 'node:net'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { temporaryFolder } from '../temporary-folder.ts'
import { write } from './run-deploy.ts'

/** A server on loopback that a test started and has to stop. */
export interface Server {
  readonly port: number
  /** Ends it at once, with everything that it is in the middle of. */
  readonly kill: () => void
}

/** An rsync daemon that serves `folder` as the module `www`, with a umask of 077. */
export async function startDaemon(folder: string): Promise<Server> {
  const port = await freePort()
  const home = temporaryFolder()
  const owner = userInfo().uid === 0 ? 'uid = root\ngid = root\n' : ''
  write(home, {
    'rsyncd.conf': `use chroot = no\n${owner}[www]\npath = ${folder}\nread only = no\nmax connections = 9\nlock file = ${home}/lock\n[closed]\npath = ${folder}\nread only = yes\n`,
  })
  const words = ['--daemon', '--no-detach', `--config=${home}/rsyncd.conf`, '--address=127.0.0.1']
  return await start('rsync', [...words, `--port=${port}`], port)
}

/** An ssh server for the user who runs the tests, and what reaches it. */
export interface SshServer extends Server {
  /** A configuration in which it is known as `host`, for `ssh -F`. */
  readonly config: string
  readonly host: string
}

/** An sshd with throw-away keys, for logins by key; whatever it runs has a umask of 077. */
export async function startSshd(): Promise<SshServer> {
  const port = await freePort()
  const home = temporaryFolder()
  chmodSync(home, 0o700)
  for (const name of ['host', 'user', 'stranger']) {
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(home, name)])
  }
  execFileSync('cp', [join(home, 'user.pub'), join(home, 'authorized_keys')])
  const hostKey = execFileSync('cat', [join(home, 'host.pub')], { encoding: 'utf8' }).trim()
  write(home, {
    known_hosts: `[127.0.0.1]:${port} ${hostKey}\n`,
    sshd_config: `ListenAddress 127.0.0.1\nPort ${port}\nHostKey ${home}/host\nAuthorizedKeysFile ${home}/authorized_keys\nPasswordAuthentication no\nKbdInteractiveAuthentication no\nPermitRootLogin prohibit-password\nStrictModes no\nUsePAM no\nPidFile none\nForceCommand umask 077; eval "$SSH_ORIGINAL_COMMAND"\n`,
    config: `Host kumihan-test\nHostName 127.0.0.1\nPort ${port}\nUser ${userInfo().username}\nIdentityFile ${home}/user\nIdentitiesOnly yes\nUserKnownHostsFile ${home}/known_hosts\nStrictHostKeyChecking yes\nBatchMode yes\nLogLevel ERROR\n`,
  })
  // sshd wants this folder when it runs as root.
  if (userInfo().uid === 0) mkdirSync('/run/sshd', { recursive: true })
  const server = await start('/usr/sbin/sshd', ['-D', '-e', '-f', `${home}/sshd_config`], port)
  return { ...server, config: join(home, 'config'), host: 'kumihan-test' }
}

/** Starts a program, and waits until it answers at `port`. */
export async function start(
  program: string,
  words: readonly string[],
  port: number,
): Promise<Server> {
  const child = spawn('sh', ['-c', 'umask 077; exec "$0" "$@"', program, ...words], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let complaints = ''
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (complaints += chunk))
  const kill = (): void => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL')
  }
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (await answers(port)) return { port, kill }
    if (child.exitCode !== null) break
    await setTimeout(50)
  }
  kill()
  throw new Error(`${program} did not start: ${complaints}`)
}

/** A way to a server that breaks off. */
export interface FragileWay {
  readonly port: number
  /** Lets so many bytes of the next but `skip` connection through to the server, and no more. */
  readonly breakAfter: (bytes: number, skip: number) => void
  readonly close: () => void
}

/** Passes everything on to `port`, until it is told to break off. */
export async function fragileWay(port: number): Promise<FragileWay> {
  let skipped = 0
  let limit = Infinity
  const server = createServer((client) => {
    const remote = connect(port, '127.0.0.1')
    let left = skipped === 0 ? limit : Infinity
    skipped -= 1
    const end = (): void => {
      client.destroy()
      remote.destroy()
    }
    client.on('data', (chunk) => {
      remote.write(chunk.subarray(0, left))
      left -= chunk.length
      if (left <= 0) end()
    })
    remote.pipe(client)
    for (const socket of [client, remote]) socket.on('error', end)
    client.on('end', () => remote.end())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: portOf(server),
    breakAfter: (bytes, skip) => {
      limit = bytes
      skipped = skip
    },
    close: () => server.close(),
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}

/** A port of loopback that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const port = portOf(server)
  await new Promise((resolve) => server.close(resolve))
  return port
}

function portOf(server: NetServer): number {
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('no port')
  return address.port
}
