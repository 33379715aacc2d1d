/** Emoji, and signs that could be one (↩ with its selector): they come from the reader's machine. */
const pictures = /.[\ufe0e\ufe0f]\u20e3?|\p{RI}|\p{Emoji_Presentation}|\p{Emoji_Modifier}/gsu

/**
 * A text without emoji.
 *
 * @example withoutPictures('戻る↩️') //=> '戻る'
 */
export function withoutPictures(text: string): string {
  return text.replaceAll(pictures, '')
}
