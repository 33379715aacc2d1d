import type { MessageLanguage } from '../diagnostics/message-language.ts'
import { visible } from '../diagnostics/visible.ts'
import type { DeployPlan } from '../io/deploy/deploy-plan.ts'
import { seconds, size } from './dist-summary.ts'

/** So many files of each kind are named. */
const namedFiles = 20

/** Where it stopped: at the question, before anything went, or in the middle of it. */
export type Stop = 'declined' | 'before' | 'sending'

interface DeployWords {
  readonly upToDate: (target: string) => string
  readonly rehearsed: string
  readonly stopped: Readonly<Record<Stop, string>>
  readonly target: (target: string, isNew: boolean) => string
  readonly more: (rest: number) => string
  readonly amount: (plan: DeployPlan) => string
  readonly question: (plan: DeployPlan) => string
  readonly sent: (plan: DeployPlan, url: string, milliseconds: number) => string
}

/** What is said between the plan and the end, apart from diagnostics. */
export const deployWords: Readonly<Record<MessageLanguage, DeployWords>> = {
  ja: {
    upToDate: (target) => `公開先（${target}）はもう最新です。送るものはありません。\n`,
    rehearsed: '--dry-run なので、何も送っていません。\n',
    stopped: {
      declined: '公開しませんでした。公開先は前のままです。\n',
      before: '中断しました。公開先は前のままです。\n',
      sending: '送っている途中で中断しました。もう一度実行すると、残りを送ります。\n',
    },
    target: (target, isNew) => `公開先: ${target}${isNew ? '（新しく作ります）' : ''}`,
    more: (rest) => `    ほか ${rest} 件`,
    amount: (plan) => {
      const { length } = plan.reopened
      const rights = length > 0 ? `、アクセス権の直し ${length}` : ''
      return `${counts(plan)}（${size(plan.bytes)}${rights}）`
    },
    question: ({ unknown, isFirst, filesThere }) => {
      if (unknown.length > 0) {
        return `kumihan が送った覚えのない ${unknown.length} ファイルを消して、公開しますか？ [y/N] `
      }
      return isFirst && filesThere > 0
        ? `公開先には、もう ${filesThere} ファイルあります。ここに公開しますか？ [y/N] `
        : '公開しますか？ [y/N] '
    },
    sent: (plan, url, milliseconds) =>
      `公開しました。${counts(plan)}、${size(plan.bytes)}、${seconds(milliseconds)} 秒。\n${url}/\n`,
  },
  en: {
    upToDate: (target) => `The target (${target}) is up to date. Nothing to send.\n`,
    rehearsed: 'This was a dry run: nothing was sent.\n',
    stopped: {
      declined: 'Not published. The target is as it was.\n',
      before: 'Interrupted. The target is as it was.\n',
      sending: 'Interrupted while sending. Run it again to send the rest.\n',
    },
    target: (target, isNew) => `Target: ${target}${isNew ? ' (will be made)' : ''}`,
    more: (rest) => `    and ${rest} more`,
    amount: (plan) => {
      const { length } = plan.reopened
      const rights = length > 0 ? `, permissions of ${length}` : ''
      return `${counts(plan)} (${size(plan.bytes)}${rights})`
    },
    question: ({ unknown, isFirst, filesThere }) => {
      if (unknown.length > 0) {
        return `Delete what kumihan does not know to have sent (${unknown.length}), and publish? [y/N] `
      }
      return isFirst && filesThere > 0
        ? `There are ${filesThere} files at the target already. Publish there? [y/N] `
        : 'Publish? [y/N] '
    },
    sent: (plan, url, milliseconds) =>
      `Published: ${counts(plan)}, ${size(plan.bytes)}, ${seconds(milliseconds)} s.\n${url}/\n`,
  },
}

/**
 * What would change, name by name:
 *
 *     公開先: web@example.com:/var/www/notes
 *       + 2026/mail.html
 *       ~ index.html
 *       - old.html
 *     +1 ~1 -1（12 KB）
 */
export function planText(plan: DeployPlan, target: string, language: MessageLanguage): string {
  const words = deployWords[language]
  const names = [
    ...named('+', plan.added, words),
    ...named('~', plan.changed, words),
    ...named('-', plan.deleted, words),
  ]
  const lines = [words.target(target, plan.createsTarget), ...names, words.amount(plan)]
  return `\n${lines.join('\n')}\n\n`
}

/** @example counts(plan) //=> '+3 ~2 -1' */
function counts({ added, changed, deleted }: DeployPlan): string {
  return `+${added.length} ~${changed.length} -${deleted.length}`
}

function named(sign: string, paths: readonly string[], words: DeployWords): readonly string[] {
  const lines = paths
    .slice(0, namedFiles)
    .map((path) => `  ${sign} ${visible(path).replaceAll('\n', '␊')}`)
  return paths.length > namedFiles ? [...lines, words.more(paths.length - namedFiles)] : lines
}
