import type { AstPath, Doc, Parser, Plugin, Printer } from 'prettier'
import { builders } from 'prettier/doc'
import { realign } from './realign/realign.ts'

/** What a fence holds: Prettier's Markdown takes the fence itself apart. */
interface DiagramNode {
  readonly type: 'diagram'
  readonly text: string
}

const format = 'kumihan-diagram'

const parser: Parser<DiagramNode> = {
  astFormat: format,
  parse: (text) => ({ type: 'diagram', text: realigned(text) }),
  locStart: () => 0,
  locEnd: ({ text }) => text.length,
}

const printer: Printer<DiagramNode> = {
  print: (path: AstPath<DiagramNode>): Doc =>
    builders.join(builders.hardline, path.node.text.split('\n')),
}

/**
 * A Prettier plugin for drawings in Markdown: puts their edges back one under the other wherever
 * Prettier runs, in `kumihan format` as in an editor that formats on save.
 */
const plugin: Plugin<DiagramNode> = {
  languages: [{ name: 'Text diagram', parsers: [format], aliases: ['diagram', 'aa', 'ascii'] }],
  parsers: { [format]: parser },
  printers: { [format]: printer },
}

export default plugin
export const { languages, parsers, printers } = plugin

/** The drawing put right, or as it is when that is not clear. */
function realigned(text: string): string {
  const result = realign(text)
  return result.kind === 'aligned' ? result.text : text
}
