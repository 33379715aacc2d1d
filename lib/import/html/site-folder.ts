import type { OldText } from '../old-site.ts'
import type { PublishedPage } from './pair-pages.ts'

/** Names of folders that hold a whole site and are no part of its addresses. */
const siteFolders =
  /^(?:public|dist|docs|htdocs|www|wwwroot|html|site|_site|out|output|public_html|build|src|source|articles|manuscripts?|genkou|原稿|pages|content|web|公開)$/i

/**
 * The folder that holds all the files and is no part of their addresses: `public/`; empty when
 * there is none.
 */
export function siteFolder(files: readonly { readonly path: string }[]): string {
  let folder = ''
  for (;;) {
    const names = new Set(files.map(({ path }) => path.slice(folder.length).split('/')))
    const first = new Set(Array.from(names, (parts) => (parts.length > 1 ? (parts[0] ?? '') : '')))
    const [only] = first
    if (first.size !== 1 || only === undefined || !siteFolders.test(only)) return folder
    folder += `${only}/`
  }
}

/**
 * The folder that holds the manuscripts as `publicFolder` holds the pages made from them, if the
 * pairs agree on one: `genko/2019/mail.html` was published as `www/2019/mail.html`.
 */
export function folderBeside(
  pairs: ReadonlyMap<OldText, PublishedPage>,
  publicFolder: string,
): string | undefined {
  const folders = new Set(
    Array.from(pairs, ([{ path }, { file }]) => {
      const address = withoutEnding(file.path.slice(publicFolder.length))
      const stem = withoutEnding(path)
      return `/${stem}`.endsWith(`/${address}`) ? stem.slice(0, -address.length) : undefined
    }),
  )
  const [folder] = folders
  return folders.size === 1 ? folder : undefined
}

/** `2019/mail.html`, `2019/mail/index.html` → `2019/mail`. */
function withoutEnding(path: string): string {
  return path.replace(/(?:\/index)?\.x?html?$/i, '')
}
