import { stacks } from './drawings-site.ts'
import type { EngineOptions } from './engines/engine.ts'

/** Under what a drawing has to stay on its grid. */
export interface Condition {
  readonly name: string
  /** Over the layout's stylesheet. */
  readonly css: string
  /** How far a character may stand from its place, in cells. */
  readonly limit: number
  /** Of the window, in pixels; else it is wide enough for every drawing. */
  readonly width?: number
  /** How the engine has to be started for it. */
  readonly options?: EngineOptions
  /** True for the few that every run of the tests looks at; `measure.ts` looks at all. */
  readonly often?: boolean
}

const sized = (size: number, family: string = stacks.DejaVu): string =>
  `${inFont(family)} pre.d { font-size: ${size}px }`

const inFont = (family: string): string => `:root { --mono: ${family} }`

const hostile = `body { font-feature-settings: 'palt'; text-autospace: normal; text-spacing-trim: trim-both;
  letter-spacing: 0.1em; word-spacing: 0.2em; text-align: justify; font-style: italic; text-indent: 2em;
  font-kerning: normal; text-transform: full-width } pre.d { font-size: 16px }`

/** One condition for each family of fonts. */
const inAllStacks = (
  conditionOf: (family: string, name: string) => Omit<Condition, 'limit'>,
): readonly Condition[] =>
  Object.entries(stacks).map(([name, family]) => ({ limit: 0.08, ...conditionOf(family, name) }))

/** Everything that the grid is held to. */
export const conditions: readonly Condition[] = [
  ...inAllStacks((family, name) => ({
    name: `${name}, 16 px`,
    css: sized(16, family),
    often: true,
  })).map((condition) => ({ ...condition, limit: 0.04 })),
  ...[10, 10.5, 11, 12, 12.5, 13, 14, 14.5, 15, 16.5, 17, 17.5, 18, 18.5].flatMap((size) =>
    inAllStacks((family, name) => ({
      name: `${name}, ${size} px`,
      css: sized(size, family),
      often: name === 'DejaVu' && [11, 17].includes(size),
    })),
  ),
  ...[360, 390, 412, 600].flatMap((width) =>
    inAllStacks((family, name) => ({
      name: `${name}, a screen of ${width} px`,
      css: inFont(family),
      width,
      often: name === 'Noto Sans Mono CJK' && width === 390,
    })),
  ),
  // Blink and WebKit zoom as they do for this property, Gecko as for a screen of another scale.
  ...[0.67, 0.75, 0.8, 0.9, 1.1, 1.25, 1.5].flatMap((zoom) =>
    inAllStacks((family, name) => ({
      name: `${name}, zoom ${zoom}`,
      css: `${sized(16, family)} html { zoom: ${zoom} }`,
      often: name === 'DejaVu' && zoom === 0.67,
    })),
  ),
  ...[0.67, 0.8, 0.9, 1.25, 1.5, 1.75, 2, 2.625, 3].flatMap((scale) =>
    inAllStacks((family, name) => ({
      name: `${name}, ${scale} device pixels`,
      css: sized(16, family),
      options: { scale },
      often: name === 'DejaVu' && scale === 1.25,
    })),
  ),
  ...[10, 12, 18].flatMap((minimumFontSize) =>
    inAllStacks((family, name) => ({
      name: `${name}, no type below ${minimumFontSize} px`,
      css: `${sized(16, family)} pre.c80 { font-size: 9px }`,
      options: { minimumFontSize },
    })),
  ),
  ...inAllStacks((family, name) => ({
    name: `${name}, a vertical page`,
    css: `main { writing-mode: vertical-rl } ${sized(16, family)}`,
    often: name === 'DejaVu',
  })),
  ...inAllStacks((family, name) => ({
    name: `${name}, a hostile body`,
    css: `${inFont(family)} ${hostile}`,
    often: name === 'DejaVu',
  })),
]
