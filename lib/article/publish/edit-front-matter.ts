/** What publishing changes in the front matter of a draft. */
export interface PublishEdit {
  /** Written if the article has no date yet: `2026-01-15`. */
  readonly date: string
  /** The draft's address, if the article leaves it: `/drafts/dns.html`. */
  readonly alias: string | undefined
}

/**
 * A draft's lines between the two `---` as those of a published article: without `draft`, with a
 * date and the old address. All other lines, their order and their comments stay as they are.
 *
 * @param yaml the lines between the two `---`, each ended by LF
 */
export function editFrontMatter(yaml: string, { date, alias }: PublishEdit): string {
  const published = yaml.replace(/^draft[ \t]*:.*\n/m, '')
  const dated = withDate(published, date)
  return alias === undefined ? dated : withAlias(dated, alias)
}

function withDate(yaml: string, date: string): string {
  if (/^date[ \t]*:[ \t]*[^\s#]/m.test(yaml)) return yaml
  if (/^date[ \t]*:/m.test(yaml)) return yaml.replace(/^date[ \t]*:/m, `date: ${date}`)
  const line = `date: ${date}\n`
  return /^title[ \t]*:.*\n/m.test(yaml)
    ? yaml.replace(/^title[ \t]*:.*\n(?:[ \t]+.*\n)*/m, (title) => title + line)
    : line + yaml
}

/** Adds an address to `aliases`, whichever way the list is written. */
function withAlias(yaml: string, alias: string): string {
  const item = /^\/[\p{L}\p{M}\p{N}/_.~-]*$/u.test(alias) ? alias : JSON.stringify(alias)
  const flow = /^(aliases[ \t]*:[ \t]*\[)([^\]\n]*)\]/m
  if (flow.test(yaml)) {
    return yaml.replace(flow, (_, head: string, items: string) =>
      items.trim() === '' ? `${head}${item}]` : `${head}${items.trimEnd()}, ${item}]`,
    )
  }
  const list = /^aliases[ \t]*:[ \t]*\n((?:[ \t]*- .*\n)+)/m
  if (list.test(yaml)) {
    return yaml.replace(list, (block, items: string) => {
      const [indent = ''] = /^[ \t]*/.exec(items) ?? []
      return `${block}${indent}- ${item}\n`
    })
  }
  const single = /^aliases[ \t]*:[ \t]*(\S.*)\n/m
  if (single.test(yaml)) return yaml.replace(single, `aliases: [$1, ${item}]\n`)
  return `${yaml.replace(/^aliases[ \t]*:[ \t]*\n/m, '')}aliases: [${item}]\n`
}
