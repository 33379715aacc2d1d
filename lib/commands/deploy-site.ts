import { readDeployTarget } from '../config/deploy-target.ts'
import type { DeployTarget } from '../config/deploy-target.ts'
import { readSettings } from '../config/read-settings.ts'
import type { Settings } from '../config/settings.ts'
import { collectDiagnostics, describe } from '../diagnostics/collect.ts'
import type { Diagnostic, Report } from '../diagnostics/diagnostic.ts'
import { isUpToDate } from '../io/deploy/deploy-plan.ts'
import type { DeployPlan } from '../io/deploy/deploy-plan.ts'
import { openDeployment } from '../io/deploy/deployment.ts'
import type { Deployment } from '../io/deploy/deployment.ts'
import { judgePlan } from '../io/deploy/judge-plan.ts'
import type { JudgedPlan } from '../io/deploy/judge-plan.ts'
import { EnvironmentProblem, usageProblem } from '../io/environment-problem.ts'
import type { DistBuild } from './dist-build.ts'
import { exitCode } from './command.ts'
import type { CommandCall, ExitCode } from './command.ts'
import { exitCodeOf } from './explain-failure.ts'
import { createProgress } from './progress.ts'
import { createDeployTeller } from './deploy-teller.ts'
import type { DeployTeller } from './deploy-teller.ts'
import type { Stop } from './deploy-words.ts'
import { warnOfDeletions } from './deploy-warnings.ts'

/** A site that was built, and what may happen where it goes. */
export interface DeploySiteRequest {
  readonly out: string
  readonly built: DistBuild
  readonly allowDelete: number | undefined
}

/** What became of it. */
export interface DeployOutcome {
  readonly exit: ExitCode
  /** What there was to say besides the problems of the build. */
  readonly list: readonly Diagnostic[]
  readonly sent: boolean
  /** `undefined` when it did not come to one. */
  readonly plan?: DeployPlan | undefined
  readonly target?: string | undefined
}

type Ending = Pick<DeployOutcome, 'exit' | 'sent'>

/** Everything that the steps from the built site to the published one need. */
interface Publication extends DeploySiteRequest {
  readonly call: CommandCall
  readonly settings: Settings
  readonly report: Report
  readonly list: readonly Diagnostic[]
  readonly teller: DeployTeller
  /** Notes the plan, so that it is told of whatever happens afterwards. */
  readonly note: (plan: DeployPlan) => void
  /** Notes that from now on the target may change. */
  readonly begin: () => void
}

/** Verifies, plans, judges, asks and sends; everything that happens is told as it happens. */
export async function deploySite(
  call: CommandCall,
  request: DeploySiteRequest,
): Promise<DeployOutcome> {
  const { report, list } = collectDiagnostics(call.language)
  const teller = createDeployTeller(call)
  const settings = readSettings(request.built.sources?.settings, () => {})
  let plan: DeployPlan | undefined
  const note = (found: DeployPlan): void => {
    plan = found
  }
  let stage: Stop = 'before'
  const begin = (): void => {
    stage = 'sending'
  }
  const target = settings?.deploy.target
  if (settings === undefined || request.built.count?.articles === 0) {
    const problem = describe(call.language, 'no-articles', { path: 'articles' }, {})
    teller.problems([problem])
    return { exit: exitCode.contentErrors, list: [problem], sent: false, target }
  }
  try {
    const publication = { ...request, call, settings, report, list, teller, note, begin }
    return { ...(await open(publication)), list, plan, target }
  } catch (error) {
    if (!(error instanceof EnvironmentProblem)) throw error
    if (await call.terminal.interrupted()) return { ...stopped(teller, stage), list, plan, target }
    const problem = error.describe(call.language)
    teller.problems([problem])
    return { exit: exitCodeOf(error), list: [...list, problem], sent: false, plan, target }
  }
}

async function open(publication: Publication): Promise<Ending> {
  const { call, settings, out } = publication
  const deployment = openDeployment({
    root: call.root,
    out,
    target: targetOf(settings),
    protect: settings.deploy.protect,
    interrupted: call.terminal.interrupted,
  })
  try {
    return await carryOut(publication, deployment)
  } finally {
    deployment.close()
  }
}

function targetOf({ deploy }: Settings): DeployTarget {
  const target = deploy.target === undefined ? undefined : readDeployTarget(deploy.target)
  if (target === undefined) throw usageProblem('deploy-target-missing', { path: 'site.yaml' }, {})
  return target
}

/** From the look at the target to its end. A refusal is thrown, as everything that stands in the way. */
async function carryOut(publication: Publication, deployment: Deployment): Promise<Ending> {
  const { call, settings, report, list, teller, note, out, allowDelete } = publication
  const plan = await deployment.plan()
  note(plan)
  if (isUpToDate(plan)) {
    teller.upToDate(deployment.place.path)
    return { exit: exitCode.done, sent: false }
  }
  teller.plan(plan, deployment.place.path)
  warnOfDeletions(plan, { path: out }, settings, report)
  teller.problems(list)
  const isRehearsal = call.flag('dry-run')
  const verdict = judgePlan(plan, deployment.place, {
    allowDelete,
    yes: isRehearsal || call.flag('yes'),
    attended: isRehearsal || teller.canAsk,
  })
  if (verdict.kind === 'refuse') throw verdict.problem
  if (isRehearsal) {
    teller.rehearsed()
    return { exit: exitCode.done, sent: false }
  }
  if (verdict.kind === 'ask' && !(await teller.confirm(plan))) return stopped(teller, 'declined')
  return await send(publication, deployment, verdict.plan)
}

async function send(
  { call, settings, teller, begin }: Publication,
  deployment: Deployment,
  plan: JudgedPlan,
): Promise<Ending> {
  const { terminal, language } = call
  const started = terminal.now()
  const total = plan.added.length + plan.changed.length
  const progress = createProgress(terminal, language, total, { ja: '送っています', en: 'sending' })
  begin()
  try {
    await deployment.send(plan, (files) => {
      for (let file = 0; file < files; file += 1) progress.advance()
    })
  } finally {
    progress.clear()
  }
  teller.sent(plan, settings.url, terminal.now() - started)
  return { exit: exitCode.done, sent: true }
}

function stopped(teller: DeployTeller, at: Stop): Ending {
  teller.stopped(at)
  return { exit: exitCode.interrupted, sent: false }
}
