/**
 * What editors, file managers and version control leave among the sources, in capitals or not. Such
 * a file or folder is passed over without a word.
 */
const ignored: readonly { readonly pattern: RegExp; readonly leftBy: string }[] = [
  {
    pattern: /^\./,
    leftBy: '.DS_Store, ._a.md, .#a.md (Emacs), .a.md.swp (Vim), .git, .obsidian …',
  },
  { pattern: /~$/, leftBy: 'backup copies of Emacs, Vim, gedit' },
  { pattern: /^#.*#$/, leftBy: 'auto-saved files of Emacs' },
  { pattern: /^~\$/, leftBy: 'lock files of Microsoft Office' },
  { pattern: /^4913$/, leftBy: 'Vim, to see whether it may write here' },
  { pattern: /\.(?:tmp|swp|swo|crdownload|part)$/, leftBy: 'files that are still being written' },
  { pattern: /^(?:Thumbs\.db|desktop\.ini)$/, leftBy: 'Windows Explorer' },
  { pattern: /^Icon\r$/, leftBy: 'Finder' },
  { pattern: /___jb_(?:tmp|old)___$/, leftBy: 'JetBrains editors, while they save' },
]

/** All of them at once: every file of a site is held against them, at every build. */
const anyIgnored = new RegExp(ignored.map(({ pattern }) => pattern.source).join('|'), 'i')

/** Dot files that a web server reads: they are meant for the site. */
const served: ReadonlySet<string> = new Set(['.htaccess', '.nojekyll', '.well-known'])

/**
 * True for the name of a file or folder that never belongs to a site.
 * @example isIgnoredName('.#a.md') //=> true
 */
export function isIgnoredName(name: string): boolean {
  return anyIgnored.test(name) && !served.has(name)
}
