import type { StateCore, Token } from 'markdown-it'
import type { NearEnd } from '../diagnostics/catalogue/blocks.ts'
import { fenceOptions, isDiagram, isGridText } from '../diagrams/fence.ts'
import { nearest } from '../diagnostics/nearest.ts'
import type { FenceInfo } from '../text/fence-info.ts'
import { languageName, languageWords } from './languages.ts'
import { rangeInLine, rangeOfLine } from './locate.ts'
import type { Range } from './range.ts'
import type { Run } from './run.ts'
import { runOf } from './run.ts'

/** Languages that other tools turn into drawings, mostly with a browser. */
const foreignDrawings: ReadonlySet<string> = new Set(
  'mermaid plantuml puml graphviz dot d2 ditaa nomnoml svgbob'.split(' '),
)

/** Reports a fence without an end, and what nobody knows of the words behind its marks. */
export function checkFence({ env }: StateCore, token: Token, info: FenceInfo): void {
  const run = runOf(env)
  if (isClosed(token)) reportSwallowed(run, token)
  else reportUnclosed(run, token)
  checkLanguage(run, token, info)
  checkAttributes(run, token, info)
}

/** A fence that has an end has one line more than its content and its beginning. */
function isClosed({ map, content }: Token): boolean {
  const lines = content === '' ? 0 : content.replace(/\n$/, '').split('\n').length
  return map === null || map[1] - map[0] > lines + 1
}

function reportUnclosed(run: Run, token: Token): void {
  const place = placeOf(run, token, token.markup)
  run.report('fence-unclosed', place, { markup: token.markup, near: nearEnd(run, token) })
}

/** A line below that was meant as the end: too short, indented differently, or with words behind. */
function nearEnd({ lines }: Run, { map, markup }: Token): NearEnd | undefined {
  const start = map?.[0] ?? 0
  for (let line = start + 1; line < lines.length; line++) {
    const text = (lines[line] ?? '').replace(/^[\s>]+/, '').trimEnd()
    // What has words behind its marks begins a block of its own, unless it goes on like this one.
    if (text.startsWith(markup.slice(0, 3)) || /^(?:`{3,}|~{3,}|'{3,}|｀{3,})$/.test(text)) {
      return { below: line - start, text, indented: text === markup }
    }
  }
  return undefined
}

/** A fence that begins within another: the end of the outer one was mistyped, or is too short. */
function reportSwallowed(run: Run, { content, map, markup }: Token): void {
  if (!content.includes(markup)) return
  const beginning = new RegExp(
    String.raw`^ {0,3}${markup.charAt(0)}{${markup.length},}[ \t]*[\w+#-]+[^\x60]*$`,
  )
  const lines = content.split('\n')
  const index = lines.findIndex((line) => beginning.test(line))
  if (index < 0) return
  const range = rangeOfLine(run, (map?.[0] ?? 0) + 1 + index)
  run.report('fence-in-fence', range, { markup })
}

function checkLanguage(run: Run, token: Token, { language }: FenceInfo): void {
  if (
    language === '' ||
    language === 'math' ||
    isDiagram(language) ||
    languageName(language) !== undefined
  )
    return
  if (foreignDrawings.has(language)) {
    return run.report('foreign-drawing', placeOf(run, token, language), { language })
  }
  const words = [...languageWords(language), 'diagram', 'math']
  run.report('unknown-lang', placeOf(run, token, language), {
    language,
    nearest: nearest(language, words),
  })
}

function checkAttributes(run: Run, token: Token, { language, attributes }: FenceInfo): void {
  const drawn = isDiagram(language) || isGridText(language, token.content)
  const known = drawn ? fenceOptions : ['caption']
  for (const name of attributes.keys()) {
    if (known.includes(name)) continue
    run.report('unknown-fence-option', placeOf(run, token, name), {
      name,
      nearest: nearest(name, known),
      known,
      file: fileOf(name, attributes.get(name) ?? '', language),
    })
  }
}

/** ```` ```js title="a.js" ```` as it is written here: ```` ```js:a.js ````. */
function fileOf(name: string, value: string, language: string): string | undefined {
  const isFile = /^(?:title|filename|file|name)$/i.test(name) && /^[\w./-]+$/.test(value)
  return isFile ? `\`\`\`${language}:${value}` : undefined
}

/** Where a word stands in the line that opens a fence. */
function placeOf(run: Run, { map, markup }: Token, word: string): Range {
  const line = map?.[0] ?? 0
  const text = run.lines[line] ?? ''
  const start = Math.max(0, text.indexOf(markup))
  const index = word === markup ? start : text.indexOf(word, start + markup.length)
  return rangeInLine(run, line, index < 0 ? start : index, word.length)
}
