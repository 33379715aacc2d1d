import type { MarkdownIt, StateCore, Token } from 'markdown-it'
import { labelsFor } from '../labels.ts'
import type { MarkdownOptions } from '../markdown-plugin.ts'

const box = /^\[([ xX])\][ \t\n]+(?=\S)/

/**
 * Items of a list that begin with `[ ]` or `[x]` get a checkbox that nobody can change. Feed
 * readers drop form fields: there it is a character, ☐ or ☑.
 */
export function taskLists(md: MarkdownIt, { language, target }: MarkdownOptions): void {
  const { done, toDo } = labelsFor(language)
  md.renderer.rules['task_box'] = (tokens, index) => {
    const checked = tokens[index]?.meta?.['checked'] === true
    if (target === 'feed') return checked ? '☑ ' : '☐ '
    return `<input type="checkbox" disabled${checked ? ' checked' : ''} aria-label="${checked ? done : toDo}"> `
  }
  md.core.ruler.before('inline', 'task_lists', (state) => {
    if (/\[[ xX]\]/.test(state.src)) state.tokens.forEach((_, index) => markTask(state, index))
  })
}

function markTask({ tokens, Token }: StateCore, index: number): void {
  const [item, paragraph, inline] = tokens.slice(index, index + 3)
  if (item?.type !== 'list_item_open' || paragraph?.type !== 'paragraph_open' || !inline) return
  const [found, mark] = box.exec(inline.content) ?? []
  if (found === undefined) return
  item.attrJoin('class', 'task')
  inline.content = inline.content.slice(found.length)
  inline.children = [taskBox(new Token('task_box', '', 0), mark !== ' ')]
}

function taskBox(token: Token, checked: boolean): Token {
  token.meta = { checked }
  return token
}
