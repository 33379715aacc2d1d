import type { SourceFile } from '../text/source-file.ts'
import type { FrontMatter } from './front-matter.ts'

/** True for `draft: true`, and for every file below a folder named draft/ or drafts/. */
export function readDraft({ path }: SourceFile, { fields, place, report }: FrontMatter): boolean {
  const folder = path
    .split('/')
    .slice(0, -1)
    .find((name) => name === 'draft' || name === 'drafts')
  if (folder !== undefined && fields.draft === false) {
    report('draft-by-folder', place('draft'), { folder })
  }
  return folder !== undefined || fields.draft === true
}
