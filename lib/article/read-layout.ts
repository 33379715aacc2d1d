import type { FrontMatter } from './front-matter.ts'

const bareName = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_-]*$/u

/** The bare name of a layout: never a path, so that no file outside layouts/ can be named. */
export function readLayout({ fields, place, report }: FrontMatter): string {
  const layout = fields.layout ?? 'article'
  if (bareName.test(layout)) return layout
  const name = layout.replace(/^.*[/\\]/s, '').replace(/\.[^.]*$/, '')
  const suggestion = bareName.test(name) ? name : undefined
  report('invalid-layout-name', place('layout'), { value: layout, suggestion })
  return 'article'
}
