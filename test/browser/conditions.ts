import { stacks } from './drawings-site.ts'

/** Under what a drawing has to stay on its grid. */
export interface Condition {
  readonly name: string
  /** Over the layout's stylesheet. */
  readonly css: string
  /** How far a character may stand from its place, in cells. */
  readonly limit: number
  /** Device pixels for a CSS pixel. */
  readonly scale?: number
  /** The reader's own lower limit of type, in pixels. */
  readonly minimumFontSize?: number
  /** True for the few that every run of the tests looks at; `measure.ts` looks at all. */
  readonly often?: boolean
}

const sized = (size: number, family: string = stacks.DejaVu): string =>
  `:root { --mono: ${family} } pre.d { font-size: ${size}px }`

const hostile = `body { font-feature-settings: 'palt'; text-autospace: normal; text-spacing-trim: trim-both;
  letter-spacing: 0.1em; word-spacing: 0.2em; text-align: justify; font-style: italic; text-indent: 2em;
  font-kerning: normal; text-transform: full-width } pre.d { font-size: 16px }`

/** Everything that the grid is held to. */
export const conditions: readonly Condition[] = [
  ...Object.entries(stacks).map(([name, family]) => ({
    name: `${name}, 16 px`,
    css: sized(16, family),
    limit: 0.04,
    often: true,
  })),
  ...[10, 10.5, 11, 12, 12.5, 13, 14, 14.5, 15, 16.5, 17, 17.5, 18, 18.5].flatMap((size) =>
    Object.entries(stacks).map(([name, family]) => ({
      name: `${name}, ${size} px`,
      css: sized(size, family),
      limit: 0.08,
      often: name === 'DejaVu' && [11, 17].includes(size),
    })),
  ),
  ...[0.67, 0.8, 0.9, 1.1, 1.25, 1.5].map((zoom) => ({
    name: `zoom ${zoom}`,
    css: `${sized(16)} html { zoom: ${zoom} }`,
    limit: 0.08,
    often: zoom === 0.67,
  })),
  ...[1.25, 1.5, 1.75, 2, 2.625, 3].map((scale) => ({
    name: `${scale} device pixels`,
    css: sized(16),
    limit: 0.08,
    scale,
    often: scale === 1.25,
  })),
  ...[10, 12, 18].map((minimumFontSize) => ({
    name: `no type below ${minimumFontSize} px`,
    css: `${sized(16)} pre.c80 { font-size: 9px }`,
    limit: 0.08,
    minimumFontSize,
  })),
  {
    name: 'a vertical page',
    css: `main { writing-mode: vertical-rl } ${sized(16)}`,
    limit: 0.08,
    often: true,
  },
  { name: 'a hostile body', css: hostile, limit: 0.08, often: true },
]
