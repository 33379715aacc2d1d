const scripted =
  /^(?:javascript|vbscript|data(?!:image\/(?:gif|png|jpe?g|webp|avif|svg\+xml)[;,])):/i
const numeric = /&#(?:x([\da-f]{1,6})|(\d{1,7}));?/gi
const named: Readonly<Record<string, string>> = { '&colon;': ':', '&tab;': '', '&newline;': '' }

/**
 * True for an address that runs a program in the page instead of leading anywhere: `javascript:`,
 * `vbscript:`, and `data:` but for pictures. Looks through what browsers look through: entities,
 * blanks and control characters.
 */
export function isUnsafeUrl(url: string): boolean {
  if (/^(?:https?:|mailto:|[./#])/.test(url)) return false
  const decoded = url
    .replaceAll(numeric, (_, hex?: string, decimal?: string) => character(hex, decimal))
    .replaceAll(/&(?:colon|tab|newline);/gi, (entity) => named[entity.toLowerCase()] ?? '')
  return scripted.test(decoded.replaceAll(/[\0-\u0020\u007f]/g, ''))
}

function character(hex: string | undefined, decimal: string | undefined): string {
  const codePoint = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
  return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : ''
}
