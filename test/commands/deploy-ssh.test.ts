import { chmodSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import test from 'ava'
import type { ExecutionContext } from 'ava'
import { isPage } from '../../lib/io/deploy/rsync-arguments.ts'
import { hashesBelow } from '../run-kumihan.ts'
import { assertPublished, published, scenarios, siteFor } from './deploy-scenarios.ts'
import type { Place } from './deploy-scenarios.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { article, hasProgram, runDeploy, settings, write } from './run-deploy.ts'
import { startSshd } from './start-servers.ts'
import type { SshServer } from './start-servers.ts'

// Over ssh to a server on loopback, with throw-away keys and a umask of 077 on the other side.

const missing = [
  ...(hasProgram('rsync', '--version') ? [] : ['rsync']),
  ...(hasProgram('ssh', '-V') && hasProgram('ssh-keygen', '--help') ? [] : ['openssh-client']),
  ...(hasProgram('/usr/sbin/sshd', '-V') ? [] : ['openssh-server']),
]
const folder = temporaryFolder()
const tools = temporaryFolder()
/** A machine with much to do takes seconds for a connection. */
const patience = 600_000
let sshd: SshServer | undefined

test.before(async () => {
  if (missing.length > 0) return
  sshd = await startSshd()
  // What rsync runs in place of ssh, as somebody would have it in RSYNC_RSH.
  process.env['RSYNC_RSH'] = `ssh -F ${sshd.config}`
})

test.after.always(() => sshd?.kill())

function placeNamed(name: string): Place {
  const path = join(folder, name)
  return { target: `kumihan-test:${path}`, folder: path }
}

function testSsh(title: string, run: (t: ExecutionContext, server: SshServer) => Promise<void>) {
  test.serial(title, async (t) => {
    t.timeout(patience)
    if (sshd) return await run(t, sshd)
    t.log(`not installed: ${missing.join(', ')}; nothing was sent`)
    t.pass()
  })
}

/** Runs something with another program in place of ssh. */
async function withRemoteShell<T>(command: string, run: () => Promise<T>): Promise<T> {
  const usual = process.env['RSYNC_RSH']
  process.env['RSYNC_RSH'] = command
  try {
    return await run()
  } finally {
    process.env['RSYNC_RSH'] = usual
  }
}

/** A program made of these lines, which stands in for ssh. */
function script(name: string, lines: string): string {
  write(tools, { [name]: `#!/bin/sh\n${lines}\n` })
  chmodSync(join(tools, name), 0o755)
  return join(tools, name)
}

for (const [index, { title, run }] of scenarios.filter(({ far }) => far).entries()) {
  testSsh(title, (t) => run(t, placeNamed(`site-${index}`)))
}

testSsh('a link that breaks off leaves the old pages whole', async (t, { config }) => {
  const place = placeNamed('broken')
  const site = await published(t, place)
  for (const [index, bytes] of [400, 2000, 30_000].entries()) {
    const before = pagesOf(place)
    write(site, {
      'articles/a.md': article('記事 a', `${index} 回めの書き直し。`.repeat(4000)),
      [`articles/new-${index}.md`]: article('新しい記事'),
    })
    // The first connection only looks; without assets, the second sends the pages.
    const count = join(tools, `connections-${index}`)
    const command = script(
      `breaking-${index}`,
      `echo >> '${count}'
if [ "$(wc -l < '${count}')" -eq 2 ]; then dd bs=1 count=${bytes} 2>/dev/null | ssh -F '${config}' "$@"
else exec ssh -F '${config}' "$@"; fi`,
    )
    const { code, stderr } = await withRemoteShell(command, () => runDeploy(site, ['--yes']))
    t.is(code, 3, `${bytes} bytes`)
    t.regex(stderr, /error\[connection-lost\]: 途中で接続が切れました/)
    t.deepEqual(pagesOf(place), before, `${bytes} bytes`)
  }
  const { code, stderr } = await runDeploy(site, ['--yes'])
  t.is(code, 0, stderr)
  assertPublished(t, site, place)
})

function pagesOf(place: Place): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(hashesBelow(place.folder)).filter(
      ([path]) => isPage(path) && !path.split('/').some((name) => name.startsWith('.')),
    ),
  )
}

testSsh('what ssh and the server refuse is told in plain words', async (t, { config, port }) => {
  const place = placeNamed('refused')
  const site = siteFor(place)
  const home = dirname(config)
  const changed = readFileSync(join(home, 'stranger.pub'), 'utf8').trim()
  write(home, {
    known_hosts_changed: `[127.0.0.1]:${port} ${changed}\n`,
    known_hosts_empty: '',
  })
  const ssh = `ssh -F ${config}`
  const noRsync = script('no-rsync', `host=$1; shift; exec ${ssh} "$host" "PATH=/nowhere; $*"`)
  const refusals: readonly (readonly [command: string, words: RegExp])[] = [
    [`${ssh} -o User=no-such-user`, /鍵が受け付けられません/],
    [`${ssh} -o UserKnownHostsFile=${home}/known_hosts_changed`, /サーバーの鍵が前と違います/],
    [`${ssh} -o UserKnownHostsFile=${home}/known_hosts_empty`, /サーバーの鍵をまだ知りません/],
    [`${ssh} -p 9`, /接続が断られました/],
    [`${ssh} -o HostName=no-such-host.invalid`, /その名前のサーバーはありません/],
    [noRsync, /error\[server-without-rsync\]: kumihan-test に rsync がありません/],
    ['/no/such/ssh', /error\[ssh-missing\]/],
  ]
  for (const [index, [command, words]] of refusals.entries()) {
    const tries = join(tools, `tries-${index}`)
    const counting = script(`counting-${index}`, `echo >> '${tries}'\nexec ${command} "$@"`)
    const shell = command.startsWith('ssh ') ? counting : command
    const { code, stderr } = await withRemoteShell(shell, () => runDeploy(site, ['--yes']))
    t.is(code, 3, stderr)
    t.regex(stderr, words)
    if (shell === counting) t.is(readFileSync(tries, 'utf8'), '\n', 'it is not tried again')
  }
  write(site, { 'site.yaml': settings(`kumihan-test:${folder}/no/such/www`) })
  const { code, stderr } = await runDeploy(site, ['--yes'])
  t.is(code, 3, stderr)
  // What the server says does not always arrive.
  t.regex(
    stderr,
    /error\[(?:target-parent-missing|reason-lost)\][^\n]*\nヒント: .*ssh kumihan-test mkdir -p \S+no\/such/,
  )
})
