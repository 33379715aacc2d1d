import { encodePath } from '../text/encode-path.ts'

/**
 * An address that opens a file in Visual Studio Code and the editors made from it. A line, and a
 * column, can be put behind: `:12:5`.
 *
 * @param root the site's folder, absolute, with the separators of the machine
 * @param path from the site's root with `/`
 * @example editorLink('/home/me/site', 'articles/a.md') //=> 'vscode://file/home/me/site/articles/a.md'
 */
export function editorLink(root: string, path: string): string {
  const folder = root.replaceAll('\\', '/').replace(/^\/|\/$/g, '')
  return `vscode://file/${encodePath(`${folder}/${path}`)}`
}
