import { isoInZone, zoneOf } from '../article/zone.ts'
import { readSettings } from '../config/read-settings.ts'
import { collectDiagnostics } from '../diagnostics/collect.ts'
import { formatDiagnostics } from '../diagnostics/format-diagnostic.ts'
import { createFile } from '../io/create-file.ts'
import { readSettings as readSettingsFile } from '../io/read-sources.ts'
import { slugOf } from '../text/slug.ts'
import { normalizeText } from '../text/normalize.ts'
import { exitCode, UsageError } from './command.ts'
import type { CommandCall, ExitCode } from './command.ts'

/** `kumihan new "TITLE"`: an article with its front matter filled in, dated today in the site's zone. */
export function newArticle(call: CommandCall): ExitCode {
  const { terminal, language, root } = call
  const title = normalizeText(call.operands[0] ?? '').trim()
  if (title === '') throw emptyTitle
  const zone = siteZone(call)
  if (zone === undefined) return exitCode.wrongUsage
  const draft = call.flag('draft')
  const slug = call.value('slug') ?? slugOf(title)
  if (!/^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*$/u.test(slug)) throw unusableSlug(slug)
  const path = `articles/${draft ? 'drafts/' : ''}${slug}.md`
  const today = isoInZone(terminal.now(), zoneOf(zone)).slice(0, 10)
  if (!createFile(root, path, articleText(title, today, draft))) throw alreadyThere(path)
  terminal.print(`${path}\n`)
  terminal.tell(language === 'ja' ? '書き始められます。\n' : 'Ready to write.\n')
  return exitCode.done
}

/** The zone of site.yaml; that of a site without one; `undefined` when site.yaml is wrong. */
function siteZone({ root, language, terminal }: CommandCall): string | undefined {
  const { report, list } = collectDiagnostics(language)
  const file = readSettingsFile(root, report)
  if (!file) throw noSite
  const settings = readSettings(file, report)
  if (!settings) {
    const sourceText = () => file.text
    terminal.tell(formatDiagnostics(list, { language, sourceText }))
  }
  return settings?.timezone
}

function articleText(title: string, today: string, draft: boolean): string {
  const state = draft ? 'draft: true\n' : ''
  return `---\ntitle: ${yamlText(title)}\ndate: ${today}\n${state}tags: []\n---\n\n`
}

/** Letters, digits and a few harmless signs stand as they are; everything else between quotes. */
function yamlText(text: string): string {
  const harmless = /^\p{L}[\p{L}\p{M}\p{N} 、。「」（）・ー～〜！？/_.-]*$/u.test(text)
  const word = /^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)
  return harmless && !word ? text : JSON.stringify(text)
}

const emptyTitle = new UsageError({
  ja: '題名が空です。例: kumihan new "メールサーバーを立てる"',
  en: 'the title is empty; for example: kumihan new "Setting up a mail server"',
})

const noSite = new UsageError({
  ja: 'このフォルダーに site.yaml がありません。サイトのフォルダーで動かすか、--root で指定してください',
  en: 'there is no site.yaml in this folder; go to the folder of a site, or name it with --root',
})

function unusableSlug(slug: string): UsageError {
  return new UsageError({
    ja: `「${slug}」はファイル名に使えません。--slug には文字、数字、- と _ を使ってください`,
    en: `"${slug}" can't be a file name; --slug takes letters, digits, - and _`,
  })
}

function alreadyThere(path: string): UsageError {
  return new UsageError({
    ja: `${path} はもうあります。--slug で別の名前にしてください`,
    en: `${path} is there already; choose another name with --slug`,
  })
}
