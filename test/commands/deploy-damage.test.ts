import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import test from 'ava'
import type { ExecutionContext } from 'ava'
import { openDeployment } from '../../lib/io/deploy/deployment.ts'
import type { Deployment } from '../../lib/io/deploy/deployment.ts'
import { judgePlan } from '../../lib/io/deploy/judge-plan.ts'
import type { JudgedPlan } from '../../lib/io/deploy/judge-plan.ts'
import { EnvironmentProblem } from '../../lib/io/environment-problem.ts'
import { hashesBelow } from '../run-kumihan.ts'
import { published } from './deploy-scenarios.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { article, hasProgram, runDeploy, write } from './run-deploy.ts'

// What rsync itself makes of an empty or missing folder is the end of a site: with the real one, the
// target stays as it is at whatever moment dist/ goes.

const isHere = hasProgram('rsync', '--version')

interface PublishedSite {
  readonly site: string
  readonly folder: string
  readonly open: () => Deployment
}

function testRsync(title: string, run: (t: ExecutionContext, is: PublishedSite) => Promise<void>) {
  test(title, async (t) => {
    if (!isHere) {
      t.log('rsync is not installed: nothing was sent')
      t.pass()
      return
    }
    const folder = join(temporaryFolder(), 'www')
    const site = await published(t, { target: folder, folder })
    const open = (): Deployment =>
      openDeployment({
        root: site,
        out: 'dist',
        target: { kind: 'folder', path: folder },
        protect: [],
        interrupted: () => Promise.resolve(false),
      })
    await run(t, { site, folder, open })
  })
}

const damages: Readonly<Record<string, (dist: string) => void>> = {
  missing: (dist) => rmSync(dist, { recursive: true }),
  empty: (dist) => {
    rmSync(dist, { recursive: true })
    mkdirSync(dist)
  },
  'half of itself': (dist) => {
    for (const name of ['a.html', 'index.html', 'rss.xml']) rmSync(join(dist, name))
  },
  'cut short': (dist) => write(dist, { 'a.html': '<!doctype html>' }),
}

for (const [damage, harm] of Object.entries(damages)) {
  testRsync(`dist/ that is ${damage} is not sent`, (t, { site, folder, open }) => {
    const before = hashesBelow(folder)
    harm(join(site, 'dist'))
    t.like(t.throws(open, { instanceOf: EnvironmentProblem }), { code: 'dist-unverified' })
    t.deepEqual(hashesBelow(folder), before)
    return Promise.resolve()
  })

  testRsync(`dist/ that is ${damage} after the plan is not sent`, async (t, is) => {
    const { site, folder, open } = is
    const { deployment, plan } = await judged(t, is, open)
    const before = hashesBelow(folder)
    harm(join(site, 'dist'))
    const error = await t.throwsAsync(
      deployment.send(plan, () => {}),
      { instanceOf: EnvironmentProblem },
    )
    deployment.close()
    t.is(error?.code, 'dist-unverified')
    t.deepEqual(hashesBelow(folder), before)
  })

  testRsync(`dist/ that is ${damage} is built anew by the command`, async (t, { site, folder }) => {
    const before = hashesBelow(folder)
    harm(join(site, 'dist'))
    const { code, stderr } = await runDeploy(site, ['--yes'])
    t.is(code, 0, stderr)
    t.regex(stderr, /もう最新です/)
    t.deepEqual(hashesBelow(folder), before)
  })
}

testRsync('files that came to the target after the plan stop the deletions', async (t, is) => {
  const { folder, open } = is
  const { deployment, plan } = await judged(t, is, open)
  const late = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`late-${index}`, 'x']))
  write(folder, late)
  const error = await t.throwsAsync(
    deployment.send(plan, () => {}),
    { instanceOf: EnvironmentProblem },
  )
  deployment.close()
  t.is(error?.code, 'deletions-stopped')
  const left = Object.keys(hashesBelow(folder)).filter((path) => /^late|^b\.html$/.test(path))
  t.is(left.length, Object.keys(late).length + 1 - plan.deletions, 'as many as were agreed on')
})

/** A plan that sends a page and deletes one, as somebody agreed to it. */
async function judged(
  t: ExecutionContext,
  { site }: PublishedSite,
  open: () => Deployment,
): Promise<{ readonly deployment: Deployment; readonly plan: JudgedPlan }> {
  rmSync(join(site, 'articles/b.md'))
  write(site, { 'articles/a.md': article('記事 a', '書き直した。') })
  t.is((await runDeploy(site, ['--dry-run'])).code, 0)
  const deployment = open()
  const plan = await deployment.plan()
  const consent = { yes: true, allowDelete: undefined, attended: false }
  const verdict = judgePlan(plan, deployment.place, consent)
  if (verdict.kind !== 'go') throw new Error(`the guard says: ${verdict.kind}`)
  t.deepEqual(verdict.plan.deleted, ['b.html'])
  return { deployment, plan: verdict.plan }
}
