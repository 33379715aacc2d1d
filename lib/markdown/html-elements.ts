// What HTML says of its elements, as far as an article's own HTML needs it.
// Source: the HTML Standard, "Void elements", "Optional tags" and the index of elements.

const voidElements = words(
  'area base br col embed hr img input link meta param source track wbr frame keygen',
)
const optionalEnds = words(
  'p li dt dd rt rp option optgroup colgroup caption thead tbody tfoot tr td th html head body',
)
const blocks =
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure ' +
  'footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre search section table ul'

const structural = words(
  `${blocks} body caption col colgroup dd dt head html legend li math optgroup option script style ` +
    'summary svg tbody td template textarea tfoot th thead tr',
)

/** Elements for words of a line, and those that other lists here leave out. */
const inline =
  'a abbr audio b bdi bdo button canvas cite code data datalist del dfn em fieldset i iframe ins kbd ' +
  'label map mark meter noscript object output picture progress q ruby s samp select selectedcontent slot ' +
  'small span strong sub sup time u var video'
const obsolete = 'applet big blink font frameset marquee nobr noframes rb rtc strike tt xmp'

const known = new Set([
  ...voidElements,
  ...optionalEnds,
  ...structural,
  ...words(`${inline} ${obsolete}`),
])

/** By element with an optional end tag: the elements whose start ends it. */
const endedBy: Readonly<Record<string, ReadonlySet<string>>> = {
  p: words(blocks),
  li: words('li'),
  dt: words('dt dd'),
  dd: words('dt dd'),
  rt: words('rt rp'),
  rp: words('rt rp'),
  option: words('option optgroup'),
  optgroup: words('optgroup'),
  colgroup: words('thead tbody tfoot tr'),
  caption: words('colgroup thead tbody tfoot tr'),
  thead: words('tbody tfoot'),
  tbody: words('tbody tfoot'),
  tr: words('tr tbody tfoot'),
  td: words('td th tr tbody tfoot'),
  th: words('td th tr tbody tfoot'),
}

/** True for elements without content or end tag: `br`, `img`. */
export function isVoid(name: string): boolean {
  return voidElements.has(name)
}

/** True for elements that need no end tag: `li`, `p`. */
export function hasOptionalEnd(name: string): boolean {
  return optionalEnds.has(name)
}

/** True for elements that do not stand in a line of text: `div`, `td`, `summary`. */
export function isStructural(name: string): boolean {
  return structural.has(name)
}

/** True when the start of one element is also the end of another that is open: `li` before `li`. */
export function endsImplicitly(open: string, next: string): boolean {
  return endedBy[open]?.has(next) === true
}

/** True for the elements of HTML, obsolete ones too. Whoever defines a `my-element` knows it. */
export function isKnownElement(name: string): boolean {
  return known.has(name) || name.includes('-')
}

/** Elements that somebody may have meant who mistyped a name: none of the obsolete ones. */
export function currentElements(): readonly string[] {
  const old = words(`${obsolete} center dir frame keygen param`)
  return [...known].filter((name) => !old.has(name))
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
