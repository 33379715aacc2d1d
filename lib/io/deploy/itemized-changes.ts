/** What a run of rsync does to the target, or would do. Paths below it, with `/`. */
export interface ItemizedChanges {
  /** Files that are not there yet. */
  readonly added: readonly string[]
  /** Files with other contents. */
  readonly changed: readonly string[]
  /** Files and folders below it that get the permissions of a public site, and are right otherwise. */
  readonly reopened: readonly string[]
  /** Files that go. */
  readonly deleted: readonly string[]
  /** Everything that goes, folders too: what `--max-delete` counts. */
  readonly deletions: number
  /** True when the target folder itself is new. */
  readonly createsTarget: boolean
}

/**
 * One line of `--itemize-changes`: how, what, seven to nine letters, a blank, the name. rsync writes
 * `>f.st...... a.html` and `*deleting   a.html`, openrsync `*deleting a.html`.
 */
const line =
  /^(?:(?<how>[<>ch.])(?<what>[fdLDS])(?<letters>[^ ]{7,9}) |\*deleting(?:   | ))(?<name>.+)$/

/** Reads what rsync prints with `--itemize-changes`; lines of any other form say nothing. */
export function readItemizedChanges(output: Uint8Array): ItemizedChanges {
  const added: string[] = []
  const changed: string[] = []
  const reopened: string[] = []
  const deleted: string[] = []
  let createsTarget = false
  for (const { how, what = '', letters = '', name } of linesOf(output)) {
    const isNew = letters.startsWith('+')
    if (how === undefined) deleted.push(name)
    else if (what === 'd' && isNew) createsTarget ||= name === './'
    else if (isNew) added.push(name)
    else if (what !== 'd' && how !== '.') changed.push(name)
    else if (letters[permissions] === 'p' && name !== './') reopened.push(name)
  }
  const files = deleted.filter((name) => !name.endsWith('/'))
  return { added, changed, reopened, deleted: files, deletions: deleted.length, createsTarget }
}

/** Place of the letter that tells of permissions: checksum, size, time, permissions. */
const permissions = 3

interface Item {
  readonly how: string | undefined
  readonly what: string | undefined
  readonly letters: string | undefined
  readonly name: string
}

/** A character for a byte, until names are put together. */
function* linesOf(output: Uint8Array): Generator<Item> {
  for (const text of Buffer.from(output).toString('latin1').split('\n')) {
    const { how, what, letters, name } = line.exec(text)?.groups ?? {}
    if (name !== undefined) yield { how, what, letters, name: decodeName(name) }
  }
}

/**
 * A name as rsync prints it, byte by byte: it writes what it can't show, and the backslash that
 * would look like that, as `\#` and three octal digits.
 * @example decodeName('\\#346\\#227\\#245.html') //=> '日.html'
 */
function decodeName(printed: string): string {
  const bytes = printed.replaceAll(/\\#([0-3][0-7]{2})/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 8)),
  )
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
