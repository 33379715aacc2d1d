import { defineMessage } from '../define-message.ts'

/** Cells by which an edge stands too far right, or, when negative, too far left. */
type Drifted = {
  readonly edge: number
  readonly last: boolean
  readonly cells: number
}

export const diagramMessages = {
  'diagram-misaligned': defineMessage<Drifted>({
    severity: 'warning',
    ja: ({ edge, last, cells }) => ({
      message: `図の${last ? '右端' : `左から ${edge} 本目の縦線`}が ${Math.abs(cells)} 桁ずれています（${cells > 0 ? '右' : '左'}へ）`,
      remedy: '「npm run format」でそろいます（全角は 2 桁、半角は 1 桁です）',
    }),
    en: ({ edge, last, cells }) => ({
      message: `${last ? 'the right edge' : `vertical line ${edge}`} of the drawing is ${Math.abs(cells)} ${Math.abs(cells) === 1 ? 'cell' : 'cells'} too far ${cells > 0 ? 'right' : 'left'}`,
      remedy: '"npm run format" puts it back (full-width characters take two cells)',
    }),
  }),
  'diagram-tab': defineMessage({
    severity: 'warning',
    ja: () => ({
      message: '図の中にタブがあります',
      remedy: 'タブの幅は環境で変わります。空白に置き換えてください（ここでは 8 桁として組みます）',
    }),
    en: () => ({
      message: 'there is a tab in this drawing',
      remedy: 'type spaces: how wide a tab is depends on the editor (it is set as 8 cells here)',
    }),
  }),
  'diagram-ambiguous': defineMessage<{ value: string }>({
    severity: 'warning',
    ja: ({ value }) => ({
      message: `amb=${value} は読めません`,
      remedy: '罫線や①などの幅を 1 桁とするなら amb=1、2 桁とするなら amb=2 と書いてください',
    }),
    en: ({ value }) => ({
      message: `amb=${value} means nothing`,
      remedy: 'write amb=1 or amb=2: how many cells characters like ─ and ① take',
    }),
  }),
  'foreign-drawing': defineMessage<{ language: string }>({
    severity: 'info',
    ja: ({ language }) => ({
      message: `${language} は図にせず、コードとして見せます`,
      remedy: 'diagram の囲みに文字で描くか、先に画像（SVG など）にして記事のそばに置いてください',
    }),
    en: ({ language }) => ({
      message: `${language} is shown as code, not drawn`,
      remedy:
        'draw it with characters in a diagram fence, or put a picture (SVG) beside the article',
    }),
  }),
}
