import type { MarkdownIt, StateInline } from 'markdown-it'
import { nearest } from '../../diagnostics/nearest.ts'
import { rangeInState } from '../locate.ts'
import { runOf } from '../run.ts'

const named = /&([a-z][a-z\d]{1,31});/iy
const numbered = /&#(?:x([\da-f]{1,6})|(\d{1,7}));/iy

/** Names that are typed often enough to be mistyped. */
const common = (
  'amp lt gt quot apos nbsp ensp emsp thinsp shy zwsp copy reg trade hellip mdash ndash lsquo rsquo ' +
  'ldquo rdquo laquo raquo larr rarr uarr darr times divide plusmn deg yen euro pound sect para middot bull'
).split(' ')

/** Reports character references that stand for nothing: `&nosuch;`, `&#xD800;`. */
export function entities(md: MarkdownIt): void {
  const { isValidEntityCode } = md.utils
  md.inline.ruler.before('entity', 'bad_entity', (state, silent) => {
    if (silent || state.src.charCodeAt(state.pos) !== 0x26 /* & */) return false
    const found = matchAt(numbered, state)
    if (!found) return false
    const [whole, hex, decimal] = found
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    const run = runOf(state.env)
    if (!isValidEntityCode(code)) {
      run.report('bad-entity', rangeInState(run, state, state.pos, whole.length), { entity: whole })
    }
    return false
  })
  md.inline.ruler.after('entity', 'unknown_entity', (state, silent) => {
    const found = silent ? null : matchAt(named, state)
    const [whole, name = ''] = found ?? []
    if (whole === undefined) return false
    const run = runOf(state.env)
    run.report('unknown-entity', rangeInState(run, state, state.pos, whole.length), {
      entity: whole,
      nearest: nearest(name, common),
    })
    return false
  })
}

function matchAt(pattern: RegExp, { src, pos }: StateInline): RegExpExecArray | null {
  pattern.lastIndex = pos
  return pattern.exec(src)
}
