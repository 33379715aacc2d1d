const styledTag = /<(?<name>[a-z]+)(?<attributes>(?: [\w-]+="[^"]*")*? style="[^"]*"[^<>]*)>/g
const attribute = / ([\w-]+)="([^"]*)"/g

/** What a class of the stylesheet says in the place of a declaration. */
const classes: Readonly<Record<string, string>> = {
  'padding-left:0': 'math-l0',
  'padding-right:0': 'math-r0',
  'padding-left:1': 'math-l1',
  'padding-right:1': 'math-r1',
  'border-top': 'math-bt',
  'border-bottom': 'math-bb',
  'border-left': 'math-bl',
  'border-right': 'math-br',
  border: 'math-box',
}

/** What MathML says itself (MathML Core, 2.1.5). */
const attributes: Readonly<Record<string, string>> = {
  color: 'mathcolor',
  'background-color': 'mathbackground',
}

/**
 * MathML with classes and attributes in the place of `style`, which a strict
 * Content-Security-Policy takes away. Declarations that only fine-tune are left out.
 */
export function withoutStyles(mathMl: string): string {
  return mathMl.replaceAll(styledTag, (_tag, name: string, written: string) => {
    const kept = new Map(
      Array.from(written.matchAll(attribute), ([, key = '', value = '']) => [key, value]),
    )
    const declarations = (kept.get('style') ?? '').split(';').map((one) => one.split(':'))
    kept.delete('style')
    const words = (kept.get('class') ?? '').split(' ').filter((word) => word !== '')
    for (const [property = '', value = ''] of declarations) {
      const presented = attributes[property]
      if (presented !== undefined && value !== 'undefined') kept.set(presented, value)
      const word = classes[property] ?? classes[`${property}:${Number.parseFloat(value)}`]
      if (word !== undefined) words.push(word)
    }
    if (words.length > 0) kept.set('class', [...new Set(words)].join(' '))
    return `<${name}${Array.from(kept, ([key, value]) => ` ${key}="${value}"`).join('')}>`
  })
}
