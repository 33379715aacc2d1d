import type { MarkdownIt } from 'markdown-it'

/**
 * Where a bare address ends besides white space and ASCII: at everything that Japanese text is
 * made of, letters too. (To linkify-it they are parts of an address; whoever means them writes
 * `<https://日本語.jp/>`.) Also at symbols such as → ① ～, and at emoji.
 */
const japanese =
  '[><\\u200b-\\ua4cf\\uac00-\\ud7ff\\uf900-\\ufaff\\ufe30-\\ufe4f\\uff00-\\uffef]' +
  '|[\\ud83c-\\ud83e\\ud840-\\ud8bf][\\udc00-\\udfff]'

/** What may stand last in an address and yet belongs to the sentence. */
const sentenceMarks = '.,:;!?*_~\'"'

/** An e-mail address, or a scheme glued to a sign that markdown-it's inline rule takes for its part. */
const needsSearch = /@|mailto:|[\d.+-](?:https?|ftp):/i

/**
 * Addresses written without brackets become links, `https://…` and e-mail alike; `example.com`
 * and `README.md` do not, nor does `//…`.
 */
export function bareUrls(md: MarkdownIt): void {
  const { linkify } = md
  md.set({ linkify: true })
  linkify.re.get_text_separators = () => new RegExp(japanese)
  linkify.set({ fuzzyLink: false, fuzzyIP: false, fuzzyEmail: true })
  linkify.add('//', null)
  for (const scheme of ['http:', 'https:', 'ftp:']) linkify.add(scheme, { validate: lengthOfUrl })

  // The inline rule finds nearly all addresses, by `://`; searching all text is slow.
  const search = linkify.test.bind(linkify)
  linkify.test = (text) => needsSearch.test(text) && search(text)
}

function lengthOfUrl(text: string, position: number, { re }: MarkdownIt['linkify']): number {
  const url = re.get_http_validator()
  url.lastIndex = position
  const [found = ''] = url.exec(text) ?? []
  const footnote = found.indexOf('[^')
  let length = footnote < 0 ? found.length : footnote
  while (length > 0 && sentenceMarks.includes(found[length - 1] ?? '')) length -= 1
  return length
}
