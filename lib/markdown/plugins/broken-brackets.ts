import type { MarkdownIt, StateInline } from 'markdown-it'
import { rangeInState } from '../locate.ts'
import { runOf } from '../run.ts'

const footnote = /\[\^([^\s\]]{1,999})\](?!\()/y
const address = /\[[^[\]\n]{0,999}\]\(([^()<>"'\n]{1,999})\)/y
const reference = /\[([^[\]\\\n]{1,999})\]\[([^[\]\\\n]{0,999})\]/y

/**
 * Reports brackets that look like a footnote or a link and are none: markdown-it prints them as
 * they are. Asked last, when every rule that could read a bracket has refused.
 */
export function brokenBrackets(md: MarkdownIt): void {
  md.inline.ruler.push('broken_brackets', (state, silent) => {
    if (!silent && state.src.charCodeAt(state.pos) === 0x5b /* [ */) check(state)
    return false
  })
}

function check(state: StateInline): void {
  const run = runOf(state.env)
  const note = matchAt(footnote, state)
  if (note) {
    const atStart = state.pos === 0 || state.src[state.pos - 1] === '\n'
    run.report('undefined-footnote', rangeInState(run, state, state.pos, note[0].length), {
      label: note[1] ?? '',
      definition:
        atStart && /^[ \t\u3000]|^[：:]/.test(state.src.slice(state.pos + note[0].length)),
    })
    return
  }
  const link = matchAt(address, state)
  if (link?.[1] && /[ \t]/.test(link[1]) && /[./#]/.test(link[1])) {
    const [, sized] = /^(\S+)[ \t]+=\d*x?\d*%?$/.exec(link[1]) ?? []
    run.report('link-with-space', rangeInState(run, state, state.pos, link[0].length), {
      url: link[1],
      sized,
    })
    return
  }
  // `a[i][j]` is no link.
  if (/[\w\])]/.test(state.src[state.pos - 1] ?? '')) return
  const named = matchAt(reference, state)
  if (!named) return
  run.report('undefined-reference', rangeInState(run, state, state.pos, named[0].length), {
    label: named[2] || (named[1] ?? ''),
  })
}

function matchAt(pattern: RegExp, { src, pos }: StateInline): RegExpExecArray | null {
  pattern.lastIndex = pos
  return pattern.exec(src)
}
