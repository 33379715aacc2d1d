import type { Report } from '../../diagnostics/diagnostic.ts'
import type { OldText } from '../old-site.ts'
import { readData } from './read-data.ts'
import type { DataFormat, OldData } from './read-data.ts'

/** A Markdown file of another tool, front matter and text apart. */
export interface OldMarkdown {
  readonly file: OldText
  readonly data: OldData
  readonly body: string
  /** True when it had front matter at all. */
  readonly hasData: boolean
}

const heads: readonly (readonly [format: DataFormat, pattern: RegExp])[] = [
  ['yaml', /^---[ \t]*\n([\s\S]*?\n|)---[ \t]*(?:\n|$)/],
  ['toml', /^\+\+\+[ \t]*\n([\s\S]*?\n|)\+\+\+[ \t]*(?:\n|$)/],
  ['json', /^(\{\s*\n[\s\S]*?\n\})[ \t]*(?:\n|$)/],
  ['json', /^;;;[ \t]*\n([\s\S]*?\n|);;;[ \t]*(?:\n|$)/],
]

/** Parts a file. Front matter that can't be read is told and stays in the text, so that it is not lost. */
export function readOldMarkdown(file: OldText, report: Report): OldMarkdown {
  for (const [format, pattern] of heads) {
    const [whole, inner = ''] = pattern.exec(file.text) ?? []
    if (whole === undefined) continue
    const json = format === 'json' && whole.startsWith(';;;') ? `{${inner}}` : inner
    const data = readData(json, format)
    if (data) return { file, data, body: file.text.slice(whole.length), hasData: true }
    report('import-front-matter', { path: file.shown, start: { line: 1, column: 1 } }, {})
    const kept = `\`\`\`${format}\n${inner}\`\`\`\n\n${file.text.slice(whole.length)}`
    return { file, data: {}, body: kept, hasData: true }
  }
  return { file, data: {}, body: file.text, hasData: false }
}
