/// <reference lib="dom" />
import type { FrameLine, ProblemView } from '../messages.ts'
import { make } from './layer.ts'
import type { Words } from './words.ts'

/** The list of all problems, over the page. */
export interface Overlay {
  /** Opens by itself for errors, and goes by itself when there are none. */
  readonly show: (problems: readonly ProblemView[]) => void
}

const rank = { error: 0, warning: 1, info: 2 }

export function createOverlay(layer: ShadowRoot, words: Words): Overlay {
  const box = make('section', { class: 'overlay', role: 'alert', hidden: '' })
  const note = make('div', { class: 'badge notes', hidden: '' })
  layer.append(box, note)
  let shown = ''

  function open(isOpen: boolean): void {
    box.hidden = !isOpen
  }

  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') open(false)
  })

  return {
    show: (problems) => {
      const errors = problems.filter(({ severity }) => severity === 'error').length
      const content = JSON.stringify(problems)
      // What the writer has closed stays closed until there is something else to say.
      if (content === shown) return
      shown = content
      box.replaceChildren(
        heading(words.problems(errors, problems.length - errors), words, () => open(false)),
        list(problems, words),
      )
      open(errors > 0)
      note.hidden = problems.length === 0
      note.replaceChildren(button(words.openProblems(problems.length), () => open(true)))
    },
  }
}

function heading(title: string, words: Words, close: () => void): HTMLElement {
  return make('header', {}, make('h2', {}, title), button(words.close, close))
}

function button(label: string, act: () => void): HTMLButtonElement {
  const element = make('button', { type: 'button' }, label)
  element.addEventListener('click', act)
  return element
}

function list(problems: readonly ProblemView[], words: Words): HTMLElement {
  const ordered = problems.toSorted((a, b) => rank[a.severity] - rank[b.severity])
  return make('ol', {}, ...ordered.map((problem) => item(problem, words)))
}

function item(problem: ProblemView, words: Words): HTMLElement {
  const { severity, code, message, remedy, place, editor, frame } = problem
  return make(
    'li',
    { class: severity },
    make(
      'p',
      {},
      make('a', { href: editor }, place),
      ' ',
      make('span', { class: 'severity' }, words.severity[severity]),
      ' ',
      make('code', {}, code),
    ),
    make('p', {}, message),
    ...(frame.length > 0 ? [make('pre', { class: 'frame' }, ...frame.flatMap(frameLine))] : []),
    ...(remedy === '' ? [] : [make('p', {}, words.hint + remedy)]),
  )
}

function frameLine({ number, before, marked, after }: FrameLine): readonly (string | Node)[] {
  return [
    make('span', { class: 'number' }, String(number)),
    before,
    ...(marked === '' ? [] : [make('mark', {}, marked)]),
    `${after}\n`,
  ]
}
