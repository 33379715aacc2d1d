import type { MarkdownIt } from 'markdown-it'
import definitionListPlugin from 'markdown-it-deflist'

/** Definition lists: a term, and below it `: ` with what it means. */
export function definitionLists(md: MarkdownIt): void {
  definitionListPlugin(md)
}
