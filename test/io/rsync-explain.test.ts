import test from 'ava'
import type { Code } from '../../lib/diagnostics/catalogue.ts'
import type { DeployTarget } from '../../lib/config/deploy-target.ts'
import { explainRsync, hasSucceeded } from '../../lib/io/deploy/explain-rsync.ts'

const ssh: DeployTarget = { kind: 'ssh', host: 'web@example.com', path: '/var/www/notes' }
const daemon: DeployTarget = { kind: 'daemon', address: 'rsync://example.com/', path: 'notes' }

interface Sample {
  readonly code: Code
  readonly exit: number | null
  readonly said: string
  readonly words: RegExp
  readonly target?: DeployTarget
}

/** What the programs really wrote, and what a person has to read. */
const samples: readonly Sample[] = [
  {
    code: 'ssh-failed',
    exit: 255,
    said: 'ssh: Could not resolve hostname exmaple.com: Name or service not known\nrsync: connection unexpectedly closed (0 bytes received so far) [sender]\nrsync error: unexplained error (code 255) at io.c(231) [sender=3.5.0]',
    words: /その名前のサーバーはありません.*Could not resolve hostname/,
  },
  {
    code: 'ssh-failed',
    exit: 255,
    said: '@@@@@@@@@@@@@@@@\n@    WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!     @\n@@@@@@@@@@@@@@@@\nIT IS POSSIBLE THAT SOMEONE IS DOING SOMETHING NASTY!\nHost key verification failed.',
    words: /サーバーの鍵が前と違います/,
  },
  {
    code: 'ssh-failed',
    exit: 255,
    said: 'No ED25519 host key is known for example.com and you have requested strict checking.\nHost key verification failed.',
    words: /サーバーの鍵をまだ知りません/,
  },
  {
    code: 'ssh-failed',
    exit: 255,
    said: 'web@example.com: Permission denied (publickey,password).',
    words: /鍵が受け付けられません/,
  },
  {
    code: 'ssh-failed',
    exit: 255,
    said: 'ssh: connect to host example.com port 22: Connection refused',
    words: /接続が断られました/,
  },
  {
    code: 'ssh-failed',
    exit: 255,
    said: 'ssh: connect to host example.com port 22: Connection timed out',
    words: /返事がありません/,
  },
  {
    code: 'ssh-failed',
    exit: 255,
    said: 'ssh: connect to host example.com port 22: Network is unreachable',
    words: /ネットワーク/,
  },
  {
    code: 'ssh-failed',
    exit: 255,
    said: 'kex_exchange_identification: Connection closed by remote host',
    words: /ssh が失敗しました（kex_exchange/,
  },
  {
    code: 'ssh-failed',
    exit: 12,
    said: 'web@example.com: Permission denied (publickey).\nrsync: connection unexpectedly closed (0 bytes received so far) [sender]',
    words: /鍵が受け付けられません（web@example\.com: Permission denied/,
  },
  {
    code: 'ssh-missing',
    exit: 14,
    said: 'rsync: [sender] Failed to exec ssh: No such file or directory (2)\nrsync error: error in IPC code (code 14) at pipe.c(85) [sender=3.5.0]',
    words: /ssh が見つかりません/,
  },
  {
    code: 'server-without-rsync',
    exit: 12,
    said: 'bash: line 1: rsync: command not found\nrsync: connection unexpectedly closed (0 bytes received so far) [sender]\nrsync error: remote command not found (code 127) at io.c(231)',
    words: /web@example\.com に rsync がありません/,
  },
  {
    code: 'connection-lost',
    exit: 12,
    said: 'rsync: [sender] write error: Broken pipe (32)\nrsync error: error in rsync protocol data stream (code 12) at io.c(848) [sender=3.5.0]',
    words: /途中で接続が切れました（rsync: \[sender\] write error/,
  },
  {
    code: 'connection-lost',
    exit: 10,
    said: 'rsync: [sender] read error: Connection reset by peer (104)\nrsync error: error in socket IO (code 10) at io.c(794)',
    words: /途中で接続が切れました/,
    target: daemon,
  },
  { code: 'connection-lost', exit: 30, said: 'io timeout after 60 seconds', words: /切れました/ },
  {
    code: 'server-unreachable',
    exit: 10,
    said: 'rsync: [sender] failed to connect to example.com (192.0.2.1): Connection refused (111)\nrsync error: error in socket IO (code 10) at clientserver.c(139)',
    words: /サーバーにつながりません/,
    target: daemon,
  },
  { code: 'server-unreachable', exit: 35, said: 'timeout waiting', words: /つながりません/ },
  {
    code: 'daemon-refused',
    exit: 5,
    said: "@ERROR: Unknown module 'notse'\nrsync error: error starting client-server protocol (code 5) at main.c(1863)",
    words: /断られました（@ERROR: Unknown module/,
    target: daemon,
  },
  {
    code: 'target-parent-missing',
    exit: 11,
    said: 'rsync: [Receiver] mkdir "/var/www/notes" failed: No such file or directory (2)\nrsync error: error in file IO (code 11) at main.c(808) [Receiver=3.5.0]',
    words: /ssh web@example\.com mkdir -p \/var\/www$/,
  },
  {
    code: 'target-not-writable',
    exit: 23,
    said: 'rsync: [receiver] mkstemp "/var/www/notes/.a.html.b1JQ2c" failed: Permission denied (13)\nrsync error: some files/attrs were not transferred (see previous errors) (code 23)',
    words: /権限がありません.*chown/,
  },
  {
    code: 'target-not-writable',
    exit: 23,
    said: 'rsync: [generator] failed to set permissions on "/var/www/notes/.": Operation not permitted (1)',
    words: /権限がありません/,
  },
  {
    code: 'target-disk-full',
    exit: 11,
    said: 'rsync: [receiver] write failed on "/var/www/notes/a.png": No space left on device (28)\nrsync error: error in file IO (code 11) at receiver.c(393)',
    words: /ディスクがいっぱい/,
  },
  { code: 'deploy-incomplete', exit: 23, said: 'rsync: odd', words: /送れなかった.*rsync: odd/ },
  { code: 'deploy-incomplete', exit: 24, said: 'file has vanished: "/a"', words: /vanished/ },
  { code: 'deletions-stopped', exit: 25, said: 'Deletions stopped', words: /途中でやめました/ },
  {
    code: 'rsync-outdated',
    exit: 1,
    said: 'rsync: --delete-delay: unknown option',
    words: /古くて/,
  },
  {
    code: 'rsync-outdated',
    exit: 12,
    said: "openrsync: unrecognized option `--delay-updates'\nrsync: connection unexpectedly closed (0 bytes received so far) [sender]",
    words: /古くて.*こちらとサーバーの両方に/,
  },
  { code: 'reason-lost', exit: 11, said: '', words: /理由が届く前.*mkdir -p \/var\/www$/ },
  {
    code: 'reason-lost',
    exit: 22,
    said: '\n',
    words: /もう一度実行すると、たいてい理由が表示されます$/,
  },
  { code: 'rsync-failed', exit: 11, said: '', words: /code 11。—/, target: daemon },
  { code: 'rsync-failed', exit: 22, said: 'out of memory', words: /code 22。out of memory/ },
  { code: 'rsync-failed', exit: null, said: '', words: /signal。—/ },
]

for (const { code, exit, said, words, target = ssh } of samples) {
  test(`${code} (${exit ?? 'signal'}): ${said.split('\n')[0]}`, (t) => {
    const run = { exit, output: Buffer.alloc(0), complaints: said }
    const problem = explainRsync(run, target, { path: 'target' })
    const { message, remedy } = problem.describe('ja')
    t.is(problem.code, code)
    t.is(problem.kind, 'environment')
    t.regex(`${message} ${remedy}`, words)
    t.regex(problem.describe('en').message, /^[^\u3000-\u9fff]+$/)
  })
}

test('a target folder that belongs to another user is left as it is', (t) => {
  const folder =
    'rsync: [generator] failed to set permissions on "/srv/www/.": Operation not permitted (1)'
  const module =
    'rsync: [generator] failed to set permissions on "." (in www): Operation not permitted (1)'
  const page =
    'rsync: [generator] failed to set permissions on "/srv/www/a.html": Operation not permitted (1)'
  const summary =
    'rsync error: some files/attrs were not transferred (see previous errors) (code 23)'
  const ended = (exit: number, ...lines: readonly string[]) =>
    hasSucceeded({ exit, output: Buffer.alloc(0), complaints: `${lines.join('\n')}\n` })
  t.true(ended(0))
  t.true(ended(0, 'Welcome'))
  t.true(ended(23, folder, summary))
  t.true(ended(23, 'Welcome to our server', module, summary))
  t.false(ended(23, folder, page, summary))
  t.false(ended(23, summary))
  t.false(ended(12, folder))
})
