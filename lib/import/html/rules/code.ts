import type { BodyWork } from '../body-work.ts'
import { fenceOf } from '../fence-of.ts'
import { withoutSigns } from '../nodes.ts'

/** Every run of backticks in the code is shorter or longer than the marks around it. */
export function codeMarkdown(node: Element): string {
  const code = withoutSigns(node.textContent).replaceAll('\n', ' ')
  if (code.trim() === '') return code
  let marks = '`'
  while (new RegExp(`(?<!\`)${marks}(?!\`)`).test(code)) marks += '`'
  const space = /^`|`$|^ .* $/.test(code) ? ' ' : ''
  return marks + space + code + space + marks
}

/** Code or a drawing as a fence. `undefined` where a fence would lose something that can be clicked or read. */
export function fenceMarkdown({ changes, report }: BodyWork, pre: HTMLElement): string | undefined {
  if (pre.querySelector('a[href], img, ruby')) return undefined
  const { kind, markdown } = fenceOf(pre)
  changes.count(kind === 'diagram' ? 'diagram-fences' : 'code-fences')
  if (pre.querySelector('b, strong, i, em, u, mark, del, ins'))
    report('import-marks-in-code', pre, {})
  return `\n\n${markdown}\n\n`
}
