// A line of YAML as it should be typed. `undefined` where the line is of another form.

const keyAndValue = /^(\s*(?:- +)?[^:\s][^:]*:)[ \t]+(.*?)\s*$/

/**
 * A text as a YAML scalar in quotation marks: double ones, unless that would need escapes.
 * @example quote('a: b') //=> '"a: b"'
 */
export function quote(value: string): string {
  return /["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`
}

/** @example quoteValue('title: 日本: x') //=> 'title: "日本: x"' */
export function quoteValue(line: string): string | undefined {
  const [, key, value] = keyAndValue.exec(line) ?? []
  return key === undefined || value === undefined ? undefined : `${key.trim()} ${quote(value)}`
}

/** @example requoteValue('path: "C:\\x"') //=> "path: 'C:\\x'" */
export function requoteValue(line: string): string | undefined {
  const [, key, value] = /^(.*?: *)"(.*)"\s*$/.exec(line) ?? []
  if (key === undefined || value === undefined) return undefined
  return `${key.trim()} '${value.replaceAll("'", "''")}'`
}

/** @example withColon('title：日本') //=> 'title: 日本', as with `title = 日本` */
export function withColon(line: string): string | undefined {
  const [, key, value] =
    /^\s*([A-Za-z_][\w-]*)(?:[\s\u3000]*[:：=＝][\s\u3000]*|[\s\u3000]+)(\S.*?)\s*$/.exec(line) ??
    []
  return key === undefined || value === undefined ? undefined : `${key}: ${value}`
}
