import { firstGraphemes, graphemeCount } from '../text/graphemes.ts'
import { setLine } from './set-line.ts'
import type { SetLine, ShapingFont } from './set-line.ts'
import { setTitle } from './set-title.ts'
import { cardHeight, cardWidth } from './share-card.ts'
import type { ShareCard } from './share-card.ts'

/** As layouts/style.css has them by day. */
const colours = { paper: '#fcfbf8', ink: '#1b1b1a', pale: '#57544c', accent: '#1d4a80' } as const

// Pixels, on a grid of 15.

/** A band along the left edge, as the cloth over the spine of a book. */
const spine = 30
const left = 120
const right = 90
const measure = cardWidth - left - right
/** Where the title may stand, and where its middle does if it has the room. */
const titleTop = 90
const titleHeight = 375
const titleMiddle = 255
const foot = 555
const footSize = 30
const footGap = 60

/** How far the em box of a Japanese character reaches above the line that Latin letters stand on. */
const ascent = 0.88

/**
 * A card as SVG, which needs no font: the title large, the name of the site and the date at the foot.
 *
 * @param fonts each for the characters that those before it lack
 */
export function drawCard(card: ShareCard, fonts: readonly ShapingFont[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${cardWidth}" height="${cardHeight}">`,
    `<path fill="${colours.paper}" d="M0 0h${cardWidth}v${cardHeight}H0z"/>`,
    `<path fill="${colours.accent}" d="M0 0h${spine}v${cardHeight}H0z"/>`,
    `<g fill="${colours.ink}">${drawTitle(card, fonts)}</g>`,
    `<g fill="${colours.pale}">${drawFoot(card, fonts)}</g>`,
    '</svg>',
  ].join('')
}

function drawTitle(card: ShareCard, fonts: readonly ShapingFont[]): string {
  const { lines, size, pitch } = setTitle(card.title, card, {
    width: measure,
    height: titleHeight,
    widthOf: (line) => setLine(line, fonts).width,
    ellipsis: ellipsisOf(fonts),
  })
  const top = Math.max(titleTop, titleMiddle - (lines.length * pitch) / 2)
  const first = top + (pitch - size) / 2 + ascent * size
  return lines
    .map((line, index) => outlines(setLine(line, fonts), left, first + index * pitch, size))
    .join('')
}

function drawFoot({ site, date }: ShareCard, fonts: readonly ShapingFont[]): string {
  const day = setLine(date, fonts)
  const dayWidth = day.width * footSize
  const room = measure - (dayWidth > 0 ? dayWidth + footGap : 0)
  const name = shorten(site, room / footSize, fonts)
  return (
    outlines(name, left, foot, footSize) + outlines(day, left + measure - dayWidth, foot, footSize)
  )
}

/** As much of a line as there is room for, in em. */
function shorten(text: string, room: number, fonts: readonly ShapingFont[]): SetLine {
  let line = setLine(text, fonts)
  for (let count = graphemeCount(text) - 1; line.width > room && count > 0; count--) {
    line = setLine(firstGraphemes(text, count).trimEnd() + ellipsisOf(fonts), fonts)
  }
  return line
}

/** Nothing, if no font has it. */
function ellipsisOf(fonts: readonly ShapingFont[]): string {
  return fonts.some((font) => font.covers(0x2026)) ? '…' : ''
}

function outlines({ glyphs }: SetLine, x: number, y: number, size: number): string {
  return glyphs
    .map((glyph) => {
      const place = `${short(x + glyph.x * size)} ${short(y - glyph.y * size)}`
      const scale = short(size / glyph.unitsPerEm)
      return `<path transform="translate(${place}) scale(${scale} -${scale})" d="${glyph.path}"/>`
    })
    .join('')
}

function short(value: number): number {
  return Number(value.toFixed(5))
}
