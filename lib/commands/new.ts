import { isReserved } from '../article/name-rules.ts'
import { addressOfFile } from '../article/read-address.ts'
import { writeFrontMatter } from '../article/write-front-matter.ts'
import { isoInZone, zoneOf } from '../article/zone.ts'
import { createFile } from '../io/create-file.ts'
import { slugOf } from '../text/slug.ts'
import { normalizeText } from '../text/normalize.ts'
import { exitCode, UsageError } from './command.ts'
import type { CommandCall, ExitCode } from './command.ts'
import { siteSettings } from './site-settings.ts'

/**
 * `kumihan new "TITLE"`: an article with its front matter filled in, dated today in the site's zone
 * unless it is a draft.
 */
export async function newArticle(call: CommandCall): Promise<ExitCode> {
  const { terminal, language, root } = call
  const title = normalizeText(call.operands[0] ?? '').trim()
  if (title === '') throw emptyTitle
  const settings = siteSettings(call)
  if (!settings) return exitCode.wrongUsage
  const draft = call.flag('draft')
  const slug = call.value('slug') ?? (await askSlug(call, slugOf(title)))
  if (!/^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*$/u.test(slug)) throw unusableSlug(slug)
  const path = `articles/${draft ? 'drafts/' : ''}${slug}.md`
  const { outputPath } = addressOfFile({ path, text: '' }, settings, () => {})
  if (isReserved(outputPath)) throw reservedName(slug)
  const today = isoInZone(terminal.now(), zoneOf(settings.timezone)).slice(0, 10)
  if (!createFile(root, path, articleText(title, today, draft))) throw alreadyThere(path)
  terminal.print(`${path}\n`)
  terminal.tell(language === 'ja' ? '書き始められます。\n' : 'Ready to write.\n')
  return exitCode.done
}

/**
 * A file name in Latin letters, if the title would give one in Japanese and somebody is there to
 * ask. Enter alone, or leaving, takes the title's.
 */
async function askSlug({ terminal, language }: CommandCall, usual: string): Promise<string> {
  if (terminal.ask === undefined || /^[\w-]+$/.test(usual)) return usual
  const question =
    language === 'ja'
      ? `アドレスの名前（英数字。そのまま Enter で「${usual}」）: `
      : `name in the address (Enter for "${usual}"): `
  const answer = (await terminal.ask(question))?.trim()
  return answer ? answer : usual
}

function articleText(title: string, date: string, draft: boolean): string {
  return writeFrontMatter([
    ['title', title],
    // A draft is dated when it is published.
    ['date', draft ? undefined : date],
    ['draft', draft || undefined],
    ['tags', []],
  ])
}

const emptyTitle = new UsageError({
  ja: '題名が空です。例: kumihan new "メールサーバーを立てる"',
  en: 'the title is empty; for example: kumihan new "Setting up a mail server"',
})

function unusableSlug(slug: string): UsageError {
  return new UsageError({
    ja: `「${slug}」はファイル名に使えません。--slug には文字、数字、- と _ を使ってください`,
    en: `"${slug}" can't be a file name; --slug takes letters, digits, - and _`,
  })
}

function reservedName(slug: string): UsageError {
  return new UsageError({
    ja: `「${slug}」はサイトのほかのページが使う名前です。--slug で別の名前にしてください`,
    en: `"${slug}" is the name of a page of the site's own; choose another with --slug`,
  })
}

function alreadyThere(path: string): UsageError {
  return new UsageError({
    ja: `${path} はもうあります。--slug で別の名前にしてください`,
    en: `${path} is there already; choose another name with --slug`,
  })
}
