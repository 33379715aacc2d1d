import { defineMessage } from '../define-message.ts'
import type { FieldFacts } from './fields.ts'

/** About the fonts that site.yaml names, for pages and for share images. */
export const fontMessages = {
  'bad-font-path': defineMessage<FieldFacts>({
    severity: 'error',
    ja: ({ value }) => ({
      message: `「${value}」は書体のファイルのパスではありません`,
      remedy:
        'サイトのフォルダーからのパスで、.ttf、.otf、.woff、.woff2 のファイルを書いてください（fonts/本文.ttf など）',
    }),
    en: ({ value }) => ({
      message: `"${value}" is not the path of a font file`,
      remedy:
        "write a path from the site's folder to a .ttf, .otf, .woff or .woff2: fonts/text.ttf",
    }),
  }),
  'font-missing': defineMessage<{ path: string }>({
    severity: 'error',
    ja: ({ path }) => ({
      message: `書体のファイル ${path} がありません`,
      remedy: path.startsWith('node_modules/')
        ? '書体のパッケージを npm install で入れたか、パスが合っているかを確かめてください'
        : 'そのファイルを置くか、サイトのフォルダーからのパスに直してください',
    }),
    en: ({ path }) => ({
      message: `there is no font file ${path}`,
      remedy: path.startsWith('node_modules/')
        ? "install the font's package with npm, and check the path"
        : "put the file there, or correct the path, which starts at the site's folder",
    }),
  }),
  'font-unusable': defineMessage<{ path: string }>({
    severity: 'error',
    ja: ({ path }) => ({
      message: `${path} を書体として読めません`,
      remedy: 'ファイルが壊れているかもしれません。入れ直すか、別の書体にしてください',
    }),
    en: ({ path }) => ({
      message: `${path} cannot be read as a font`,
      remedy: 'the file may be damaged: get it again, or choose another font',
    }),
  }),
  'font-partial': defineMessage<{ path: string; present: string; shown: string }>({
    severity: 'error',
    ja: ({ path, present, shown }) => ({
      message: `${path} には、ページに出てくる ${shown} 字のうち ${present} 字しか入っていません`,
      remedy:
        '一部の文字だけを切り出したファイルのようです。同じ書体の、全部の文字が入ったファイルを書いてください',
    }),
    en: ({ path, present, shown }) => ({
      message: `${path} has only ${present} of the ${shown} characters that the pages show`,
      remedy:
        'it seems to be a slice of a font: name the file of the same font that has all characters',
    }),
  }),
  'fonts-left-out': defineMessage({
    severity: 'warning',
    ja: () => ({
      message: 'この組み方では、site.yaml の書体は載りません',
      remedy: 'kumihan dist で組むか、site.yaml から書体を外してください',
    }),
    en: () => ({
      message: 'a site that is built this way goes without the fonts of site.yaml',
      remedy: 'build it with kumihan dist, or take the fonts out of site.yaml',
    }),
  }),
  'font-packages-missing': defineMessage({
    severity: 'error',
    ja: () => ({
      message: '書体から文字を取り出すパッケージが入っていません',
      remedy: 'npm install subset-font@2.9.0 harfbuzzjs@1.6.4',
    }),
    en: () => ({
      message: 'the packages that cut fonts are not installed',
      remedy: 'npm install subset-font@2.9.0 harfbuzzjs@1.6.4',
    }),
  }),
  'share-packages-missing': defineMessage({
    severity: 'error',
    ja: () => ({
      message: '共有されたときの画像を描くパッケージが入っていません',
      remedy: 'npm install @resvg/resvg-wasm@2.6.2 harfbuzzjs@1.6.4 subset-font@2.9.0',
    }),
    en: () => ({
      message: 'the packages that draw share images are not installed',
      remedy: 'npm install @resvg/resvg-wasm@2.6.2 harfbuzzjs@1.6.4 subset-font@2.9.0',
    }),
  }),
  'missing-glyph': defineMessage<MissingGlyph>({
    severity: 'error',
    ja: ({ letter, font, setting }) => ({
      message: `「${letter}」（${codePoint(letter)}）の字形が ${font} にありません`,
      remedy: `別の文字に書き換えるか、site.yaml の ${setting} に、この文字がある書体を書き足してください`,
    }),
    en: ({ letter, font, setting }) => ({
      message: `${font} has no glyph for "${letter}" (${codePoint(letter)})`,
      remedy: `write another character, or add a font that has this one to ${setting} in site.yaml`,
    }),
  }),
}

export interface MissingGlyph {
  readonly letter: string
  readonly font: string
  /** The setting that names the font. */
  readonly setting: 'fonts' | 'share.fonts'
}

function codePoint(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
