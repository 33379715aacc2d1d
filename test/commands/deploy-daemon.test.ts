import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import test from 'ava'
import type { ExecutionContext } from 'ava'
import { isPage } from '../../lib/io/deploy/rsync-arguments.ts'
import { hashesBelow } from '../run-kumihan.ts'
import { assertPublished, published, scenarios, siteFor } from './deploy-scenarios.ts'
import type { Place } from './deploy-scenarios.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { article, hasProgram, runDeploy, write } from './run-deploy.ts'
import { fragileWay, startDaemon } from './start-servers.ts'
import type { Server } from './start-servers.ts'

// To an rsync daemon on loopback that runs with a umask of 077.

const isHere = hasProgram('rsync', '--version')
const module = temporaryFolder()
let daemon: Server | undefined

test.before(async () => {
  if (isHere) daemon = await startDaemon(module)
})

test.after.always(() => daemon?.kill())

function placeNamed(
  name: string,
  { port }: { readonly port: number } = daemon ?? { port: 0 },
): Place {
  return { target: `rsync://127.0.0.1:${port}/www/${name}`, folder: join(module, name) }
}

function testDaemon(title: string, run: (t: ExecutionContext) => Promise<void>): void {
  test.serial(title, async (t) => {
    t.timeout(300_000)
    if (isHere) return await run(t)
    t.log('rsync is not installed: nothing was sent')
    t.pass()
  })
}

for (const [index, { title, run }] of scenarios.entries()) {
  testDaemon(title, (t) => run(t, placeNamed(`site-${index}`)))
}

/** Which of the calls of rsync is cut: the second sends assets, the third pages. */
const passes = { assets: 1, pages: 2 }

for (const [pass, skip] of Object.entries(passes)) {
  testDaemon(`a link that breaks off among the ${pass} leaves the old pages whole`, async (t) => {
    const way = await fragileWay(daemon?.port ?? 0)
    t.teardown(way.close)
    const place = placeNamed(`broken-${pass}`, way)
    const site = await published(t, place)
    write(site, { 'articles/big.pdf': randomBytes(300_000) })
    for (const [index, bytes] of [600, 2000, 6000, 20_000, 100_000].entries()) {
      const before = pagesOf(place)
      write(site, {
        'articles/a.md': article('記事 a', `${index} 回めの書き直し。`.repeat(4000)),
        [`articles/new-${index}.md`]: article('新しい記事'),
        'articles/big.pdf': randomBytes(300_000),
      })
      way.breakAfter(bytes, skip)
      const { code, stderr } = await runDeploy(site, ['--yes'])
      t.is(code, 3, `${bytes} bytes`)
      t.regex(stderr, /error\[connection-lost\]: 途中で接続が切れました/)
      t.deepEqual(pagesOf(place), before, `${bytes} bytes`)
    }
    const { code, stderr } = await runDeploy(site, ['--yes'])
    t.is(code, 0, stderr)
    assertPublished(t, site, place)
  })
}

/**
 * The pages and feeds that a reader gets; not what waits to become some, and may be cleared away by
 * the daemon at this moment.
 */
function pagesOf({ folder }: Place): Readonly<Record<string, string>> {
  return hashesBelow(
    folder,
    (path) => isPage(path) && !path.split('/').some((name) => name.startsWith('.')),
  )
}

testDaemon('what a daemon refuses is told in plain words', async (t) => {
  const site = siteFor(placeNamed('x'))
  const port = daemon?.port
  const refusals: readonly (readonly [string, RegExp])[] = [
    [`rsync://127.0.0.1:${port}/wwww/x`, /error\[daemon-refused\]: .*Unknown module 'wwww'/],
    [`rsync://127.0.0.1:${port}/closed/x`, /error\[daemon-refused\]: .*read only/],
    [
      `rsync://127.0.0.1:${port}/www/no/such/x`,
      /error\[target-parent-missing\]: .*\nヒント: .*mkdir -p/,
    ],
    ['rsync://127.0.0.1:9/www/x', /error\[server-unreachable\]: サーバーにつながりません/],
  ]
  for (const [target, words] of refusals) {
    write(site, {
      'site.yaml': `title: 試験\nurl: https://example.com\ndeploy: { target: '${target}' }\n`,
    })
    const { code, stderr } = await runDeploy(site, ['--yes'])
    t.is(code, 3, stderr)
    t.regex(stderr, words)
  }
})
