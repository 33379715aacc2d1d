import type { Change, ChangeKind } from '../import/old-site.ts'
import type { MessageLanguage } from '../diagnostics/message-language.ts'

type Words = Readonly<Record<ChangeKind, (count: number) => string>>

const japanese: Words = {
  'layout-cut': () => 'レイアウトを切り離しました',
  'title-found': () => '題名を補いました',
  'date-found': () => '公開日を補いました',
  'permalink-set': () => '昔のアドレスを permalink に残しました',
  'alias-kept': (count) => `転送元のアドレスを ${count} 件残しました`,
  'lines-joined': (count) => `行末の \\ を ${count} か所つなぎました`,
  'tags-mended': (count) => `閉じていないタグを ${count} か所直しました`,
  'headings-moved': (count) => `見出し ${count} 個の段をそろえました`,
  'diagram-fences': (count) => `図を ${count} 個 diagram にしました`,
  'code-fences': (count) => `コードを ${count} 個移しました`,
  tables: (count) => `表を ${count} 個移しました`,
  ruby: (count) => `ルビを ${count} か所移しました`,
  footnotes: (count) => `脚注を ${count} か所移しました`,
  alerts: (count) => `囲みを ${count} 個、注意書きにしました`,
  figures: (count) => `図版を ${count} 個移しました`,
  'links-rewritten': (count) => `リンクを ${count} か所書き換えました`,
  'embeds-linked': (count) => `埋め込みを ${count} か所リンクにしました`,
  'breaks-kept': (count) => `改行として見えていた行末 ${count} か所に \\ を付けました`,
  'contents-list': () => '目次の印を [[toc]] にしました',
  'keys-renamed': (count) => `先頭の項目を ${count} 個書き換えました`,
  'presentation-dropped': (count) => `見た目だけのタグを ${count} 個外しました`,
  'html-kept': (count) => `HTML を ${count} か所そのまま残しました`,
}

const english: Words = {
  'layout-cut': () => 'layout cut off',
  'title-found': () => 'title filled in',
  'date-found': () => 'date filled in',
  'permalink-set': () => 'old address kept as permalink',
  'alias-kept': (count) => `${count} old addresses kept as aliases`,
  'lines-joined': (count) => `${count} lines ending in \\ joined`,
  'tags-mended': (count) => `${count} unclosed tags mended`,
  'headings-moved': (count) => `${count} headings moved to their level`,
  'diagram-fences': (count) => `${count} drawings made diagrams`,
  'code-fences': (count) => `${count} pieces of code moved`,
  tables: (count) => `${count} tables moved`,
  ruby: (count) => `${count} rubies moved`,
  footnotes: (count) => `${count} footnotes moved`,
  alerts: (count) => `${count} boxes made alerts`,
  figures: (count) => `${count} figures moved`,
  'links-rewritten': (count) => `${count} links rewritten`,
  'embeds-linked': (count) => `${count} embeds made links`,
  'breaks-kept': (count) => `${count} visible line breaks marked with \\`,
  'contents-list': () => 'table of contents made [[toc]]',
  'keys-renamed': (count) => `${count} keys of front matter rewritten`,
  'presentation-dropped': (count) => `${count} presentational tags dropped`,
  'html-kept': (count) => `${count} pieces of HTML kept`,
}

/** What import did to an article, in a few words each. */
export function wordsOf(changes: readonly Change[], language: MessageLanguage): readonly string[] {
  const words = language === 'ja' ? japanese : english
  return changes.map(({ kind, count }) => words[kind](count))
}
