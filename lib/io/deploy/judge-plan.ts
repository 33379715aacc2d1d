import type { Place } from '../../diagnostics/diagnostic.ts'
import { usageProblem } from '../environment-problem.ts'
import type { EnvironmentProblem } from '../environment-problem.ts'
import type { DeployPlan } from './deploy-plan.ts'

/** What the person said on the command line, and whether they can be asked more. */
export interface Consent {
  /** `--yes` */
  readonly yes: boolean
  /** `--allow-delete` */
  readonly allowDelete: number | undefined
  /** Whether somebody sits at the keyboard. */
  readonly attended: boolean
}

declare const judged: unique symbol

/** A plan that the guard let through. Nothing else can be sent, and only this file can make one. */
export type JudgedPlan = DeployPlan & { readonly [judged]: true }

/** `ask`: the plan may be carried out once the person says yes. */
export type Verdict =
  | { readonly kind: 'refuse'; readonly problem: EnvironmentProblem }
  | { readonly kind: 'ask'; readonly plan: JudgedPlan }
  | { readonly kind: 'go'; readonly plan: JudgedPlan }

/** So many files of a small site may go without a word; of a larger one, so many in a hundred. */
const fewDeletions = 10
const percentDeletions = 10

/** How many files a plan may delete: what was allowed, else max(10, 10 %) of what is there. */
function deletionLimit(plan: DeployPlan, allowDelete: number | undefined): number {
  return (
    allowDelete ?? Math.max(fewDeletions, Math.floor((plan.filesThere * percentDeletions) / 100))
  )
}

/**
 * The guard between a plan and the server. `--yes` answers the usual question, but not the one
 * whether files may go that kumihan does not know to have sent: a wrong target looks just like that.
 */
export function judgePlan(plan: DeployPlan, place: Place, consent: Consent): Verdict {
  const { yes, allowDelete, attended } = consent
  const count = plan.deleted.length
  const limit = deletionLimit(plan, allowDelete)
  if (count > limit) {
    const facts = { count, files: plan.filesThere, limit }
    return { kind: 'refuse', problem: usageProblem('too-many-deletions', place, facts) }
  }
  const passed = plan as JudgedPlan
  const isStrange = plan.unknown.length > 0 || (plan.isFirst && plan.filesThere > 0)
  if (yes && (!isStrange || allowDelete !== undefined)) return { kind: 'go', plan: passed }
  if (attended) return { kind: 'ask', plan: passed }
  if (!yes) return { kind: 'refuse', problem: usageProblem('deploy-unconfirmed', place, {}) }
  if (plan.unknown.length === 0) return { kind: 'go', plan: passed }
  const facts = { count: plan.unknown.length }
  return { kind: 'refuse', problem: usageProblem('deletion-unconfirmed', place, facts) }
}
