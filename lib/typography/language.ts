/**
 * The first subtag of a BCP 47 tag, in lower case.
 *
 * @example primaryLanguage('zh-Hant-TW') //=> 'zh'
 */
export function primaryLanguage(tag: string): string {
  return (tag.split('-', 1)[0] ?? '').toLowerCase()
}

/** True for Japanese in any of its forms: `ja`, `ja-JP`. */
export function isJapanese(tag: string): boolean {
  return primaryLanguage(tag) === 'ja'
}
