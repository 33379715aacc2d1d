/** Country codes and names that are often taken for the language's own code. */
const mistaken: Readonly<Record<string, string>> = {
  jp: 'ja',
  jpn: 'ja',
  japanese: 'ja',
  日本語: 'ja',
  english: 'en',
  英語: 'en',
  kr: 'ko',
  cn: 'zh',
}

/** True for a well-formed BCP 47 tag that is not a country in place of a language. */
export function isLanguageTag(value: string): boolean {
  if (value.toLowerCase() in mistaken) return false
  try {
    return Intl.getCanonicalLocales(value).length === 1
  } catch {
    return false
  }
}

/** @example suggestLanguage('jp') //=> 'ja' */
export function suggestLanguage(value: string): string | undefined {
  const tag = value.toLowerCase().replaceAll('_', '-')
  return mistaken[tag] ?? (isLanguageTag(tag) && tag !== value ? tag : undefined)
}
