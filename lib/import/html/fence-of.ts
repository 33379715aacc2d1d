import { languageName } from '../../markdown/languages.ts'
import { isDrawing } from './is-drawing.ts'
import { joinMarked } from './line-joins.ts'

export interface Fence {
  readonly kind: 'diagram' | 'code'
  readonly markdown: string
}

/** What highlighters of the time wrote into `class`: `language-js`, `brush: js`, `prettyprint lang-js`. */
const languageClass = /(?:^|\s)(?:language-|lang-|brush:\s*|highlight-(?:source-)?)([\w+#-]+)/i

/** The fence that says what a `<pre>` said: a drawing or code. */
export function fenceOf(pre: Element): Fence {
  const text = joinMarked(pre.textContent ?? '').replace(/\n$/, '')
  const code = pre.querySelector('code')
  const word = wordOf(pre) ?? (code ? wordOf(code) : undefined)
  const kind = word === undefined && isDrawing(text, code !== null) ? 'diagram' : 'code'
  return { kind, markdown: fenced(text, kind === 'diagram' ? 'diagram' : (word ?? '')) }
}

/** A fence longer than any run of backticks in the text. */
export function fenced(text: string, info: string): string {
  const longest = Math.max(
    2,
    ...Array.from(text.matchAll(/^ {0,3}(`{3,})/gm), (m) => (m[1] ?? '').length),
  )
  const marks = '`'.repeat(longest + 1)
  return `${marks}${info}\n${text === '' ? '' : `${text}\n`}${marks}`
}

function wordOf(element: Element): string | undefined {
  const classes = element.getAttribute('class') ?? ''
  const [, marked] = languageClass.exec(classes) ?? []
  const word = (marked ?? classes.split(/\s+/).find((one) => languageName(one) !== undefined) ?? '')
    .trim()
    .toLowerCase()
  return word === '' || /^(?:none|plain|plaintext|text)$/.test(word) ? undefined : word
}
