import { classOf } from './character-class.ts'
import type { CharacterClass } from './character-class.ts'
import { emojiSelector, readCharacters } from './characters.ts'
import type { Characters } from './characters.ts'
import { isJapaneseBlock } from './japanese-block.ts'

// Where a sentence is wrapped in the source, English wants a space and Japanese wants nothing. A
// browser that gets the newline guesses: Chromium and WebKit print a space between kana. So it is
// decided here, newline by newline, for pages, feeds, descriptions and word counts alike.
// After the draft of CSS Text 4 (segment break transformation) and w3c/jlreq#424.

export interface JoiningOptions {
  /** BCP 47 language of the text. */
  readonly language: string
  /** Between Japanese and Latin letters: close up, or keep the space. */
  readonly mixed: 'join' | 'space'
}

/**
 * For every newline of one block's text, in order: true when it goes, false when it stays as the
 * space between words. In the text, an object is U+FFFC, a forced line break U+2028, `<wbr>` U+200B.
 *
 * @example joinedNewlines('線を\n抜く。\none\ntwo', { language: 'ja', mixed: 'join' })
 * //=> [true, true, false]
 */
export function joinedNewlines(text: string, options: JoiningOptions): readonly boolean[] {
  const places = newlinesIn(text)
  if (places.every((at) => isAmongJapanese(text, at))) return places.map(() => true)
  const characters = readCharacters(text)
  const japanese = isJapaneseBlock(characters, options.language)
  const joined: boolean[] = []
  for (let index = 0; index < characters.codePoints.length; index++) {
    if (characters.codePoints[index] === newline) {
      joined.push(goes(characters, index, japanese, options.mixed))
    }
  }
  return joined
}

function newlinesIn(text: string): readonly number[] {
  const places: number[] = []
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) places.push(at)
  return places
}

/** Rule 3 at a glance, for most newlines of most texts: two whole characters, both Japanese. */
function isAmongJapanese(text: string, at: number): boolean {
  return (
    at > 0 &&
    at + 1 < text.length &&
    isJapanese(classOf(text.charCodeAt(at - 1))) &&
    isJapanese(classOf(text.charCodeAt(at + 1))) &&
    text.charCodeAt(at + 2) !== emojiSelector
  )
}

/** The eight rules, for the newline at `index`. The first that speaks decides. */
function goes(
  characters: Characters,
  index: number,
  japanese: boolean,
  mixed: JoiningOptions['mixed'],
): boolean {
  const before = nearest(characters, index, -1, japanese)
  const after = nearest(characters, index, 1, japanese)
  // 1. The writer says that a line may break here, so no space is meant.
  if (before === 'break' || after === 'break') return true
  // 2. Korean writes spaces.
  if (before === 'H' || after === 'H') return false
  // 3. Japanese on both sides, whatever the language around it.
  const [joinsBefore, joinsAfter] = [isJapanese(before), isJapanese(after)]
  if (joinsBefore && joinsAfter) return true
  // 8. Nothing Japanese here, or the block is not.
  if (!japanese || !(joinsBefore || joinsAfter)) return false
  const [own, other] = joinsBefore ? [before, after] : [after, before]
  // 4. Signs and emoji close up to Japanese.
  if (other === 'A' || other === 'E') return true
  // 5. A Western sentence ends with a space.
  if (joinsAfter && endsWesternSentence(characters, index)) return false
  if (other !== 'L' && other !== 'O') return false
  // 6. Japanese punctuation brings its own space; 7. letters as the writer likes it.
  return own === 'P' || mixed === 'join'
}

function isJapanese(found: CharacterClass): boolean {
  return found === 'J' || found === 'P'
}

const newline = 0x0a

/**
 * The class of the nearest character from `index` on in one direction, past blanks and other
 * newlines. In a Japanese block an ambiguous sign is P when its run touches J or P on that side; a
 * newline does not end the run, because rule 4 joins the run to the Japanese beyond it.
 */
function nearest(
  { codePoints, classes }: Characters,
  index: number,
  step: -1 | 1,
  japanese: boolean,
): CharacterClass {
  let at = index + step
  while (isBlank(codePoints[at])) at += step
  const found = classes[at] ?? 'edge'
  if (found !== 'A' || !japanese) return found
  while (classes[at] === 'A' || codePoints[at] === newline) at += step
  return isJapanese(classes[at] ?? 'edge') ? 'P' : 'A'
}

function isBlank(codePoint: number | undefined): boolean {
  return codePoint === 0x20 || codePoint === 0x09 || codePoint === newline
}

const sentencePunctuation: ReadonlySet<number | undefined> = new Set(
  Array.from('.,;:!?', (character) => character.charCodeAt(0)),
)

/** `ver. 8.` ends so and `できた!` does not: `. , ; : ! ?` after a character of class L. */
function endsWesternSentence({ codePoints, classes }: Characters, index: number): boolean {
  let at = index - 1
  while (isBlank(codePoints[at])) at--
  const last = at
  while (sentencePunctuation.has(codePoints[at]) || codePoints[at] === newline) at--
  return at < last && classes[at] === 'L'
}
