// Characters that may not begin or end a line, by the classes of JLREQ (Requirements for Japanese
// Text Layout, appendix A) at its strictest, with their half-width and Western forms.

const closingBrackets = '’”）〕］｝〉》」』】⦆〙〗〟»｣)]}›>＞'
const hyphens = '‐〜゠–～-'
const dividing = '！？‼⁇⁈⁉!?'
const middleDots = '・：；･:;'
const fullStops = '。．｡.'
const commas = '、，､,'
const slashes = '／/'
const inseparable = '—―─⸺…‥〳〴〵'
const iterationMarks = 'ヽヾゝゞ々〻〱〲'
const prolongedSound = 'ーｰ'
const smallKana =
  'ぁぃぅぇぉァィゥェォっゃゅょゎゕゖッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿｧｨｩｪｫｬｭｮｯ'
/** Units and marks after a number (cl-13) and voicing marks, which belong to what stands before. */
const postfixed = '°′″℃¢￠%％‰゛゜ﾞﾟ'

const openingBrackets = '‘“（〔［｛〈《「『【⦅〘〖〝«｢([{‹<＜'

/** Straight quotes open and close, so a line neither begins nor ends with one. */
const straightQuotes = '"\''

const startProhibited: ReadonlySet<string> = new Set(
  closingBrackets +
    hyphens +
    dividing +
    middleDots +
    fullStops +
    commas +
    slashes +
    inseparable +
    iterationMarks +
    prolongedSound +
    smallKana +
    postfixed +
    straightQuotes,
)

const endProhibited: ReadonlySet<string> = new Set(openingBrackets + straightQuotes)

/**
 * True when kinsoku keeps a line from beginning with this character (行頭禁則; of … and ―― too).
 *
 * @example isLineStartProhibited('っ') //=> true
 */
export function isLineStartProhibited(character: string): boolean {
  return startProhibited.has(character)
}

/**
 * True when kinsoku keeps a line from ending with this character (行末禁則).
 *
 * @example isLineEndProhibited('「') //=> true
 */
export function isLineEndProhibited(character: string): boolean {
  return endProhibited.has(character)
}
