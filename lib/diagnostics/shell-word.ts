/**
 * A word that a POSIX shell reads back as the given text, for commands that a message offers.
 * @example shellWord("記事 1.md") //=> "'記事 1.md'"
 */
export function shellWord(text: string): string {
  const plain = /^[\p{L}\p{N}\p{M}_./+:@%,=][\p{L}\p{N}\p{M}_./+:@%,=-]*$/u
  return plain.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`
}
