import { nameOf } from '../character-names.ts'
import { defineMessage } from '../define-message.ts'
import { shellWord } from '../shell-word.ts'

/**
 * What the bytes of a file look like when they are not UTF-8; `mixed`: parts of the text are in
 * ISO-2022-JP; `undefined`: nothing known.
 */
export type FoundEncoding = keyof typeof iconvNames | 'binary' | 'mixed' | undefined

/** Problems of what stands in a file: its bytes, its characters, how much of it there is. */
export const textMessages = {
  encoding: defineMessage<{ found: FoundEncoding; path: string }>({
    severity: 'error',
    ja: ({ found, path }) => {
      switch (found) {
        case 'binary':
          return {
            message: 'テキストではないファイルです',
            remedy: '画像などのファイルなら、拡張子を元に戻してください',
          }
        case 'mixed':
          return {
            message: 'UTF-8 の文章の中に、ISO-2022-JP のままの部分があります',
            remedy: 'メールなどから貼り付けたところを消して、打ち直してください',
          }
        case undefined:
          return {
            message: 'UTF-8 ではありません',
            remedy: 'エディターで文字コードを UTF-8 にして保存し直してください',
          }
        default:
          return {
            message: `UTF-8 ではありません（${found} のようです）`,
            remedy: `UTF-8 で保存し直してください: ${iconv(found, path)}`,
          }
      }
    },
    en: ({ found, path }) => {
      switch (found) {
        case 'binary':
          return {
            message: 'this file is not text',
            remedy: 'if it is an image or the like, give it back its own extension',
          }
        case 'mixed':
          return {
            message: 'a part of this UTF-8 text is still in ISO-2022-JP',
            remedy: 'delete what was pasted here, perhaps from a mail, and type it again',
          }
        case undefined:
          return { message: 'this is not UTF-8', remedy: 'save it as UTF-8 from your editor' }
        default:
          return {
            message: `this is not UTF-8 (it looks like ${found})`,
            remedy: `save it as UTF-8: ${iconv(found, path)}`,
          }
      }
    },
  }),
  'control-char': defineMessage<{ character: string; fatal: boolean }>({
    severity: ({ fatal }) => (fatal ? 'error' : 'warning'),
    ja: ({ character, fatal }) => ({
      message: `目に見えない制御文字${nameOf(character).ja}があります`,
      remedy: fatal
        ? 'その文字を消してください。ファイルが壊れているのかもしれません'
        : 'ページには出ません。原稿からも消してください',
    }),
    en: ({ character, fatal }) => ({
      message: `there is an invisible control character, ${nameOf(character).en}`,
      remedy: fatal
        ? 'delete it; the file may be damaged'
        : 'pages come out without it; delete it from the source too',
    }),
  }),
  'invisible-char': defineMessage<{
    character: string
    turns: boolean
    /** True where `&#x200B;` would be printed as it is: in code, in front matter. */
    literal: boolean
  }>({
    severity: ({ turns }) => (turns ? 'error' : 'warning'),
    ja: ({ character, turns, literal }) => {
      if (turns) {
        return {
          message: `文字の向きを変える、見えない文字${nameOf(character).ja}があります`,
          remedy: '書いてある順と違って読めてしまいます。その文字を消してください',
        }
      }
      const meant = `わざと入れるなら &#x${character.slice(2)}; と書くと、あとで見てわかります`
      return {
        message: `見えない文字${nameOf(character).ja}があります`,
        remedy: `消すか、ふつうの文字に置き換えてください${literal ? '' : `。${meant}`}`,
      }
    },
    en: ({ character, turns, literal }) => {
      if (turns) {
        return {
          message: `an invisible character, ${nameOf(character).en}, turns the direction of the text`,
          remedy: 'it makes the text read as it is not written; delete it',
        }
      }
      const meant = `if you mean it, write &#x${character.slice(2)}; so that it can be seen`
      return {
        message: `there is an invisible character, ${nameOf(character).en}`,
        remedy: `delete it or type a plain one${literal ? '' : `; ${meant}`}`,
      }
    },
  }),
  'nfd-text': defineMessage<{ found: string }>({
    severity: 'info',
    ja: ({ found }) => ({
      message: `「${found}」などの文字が、もとの字と濁点などの印とに分かれています（NFD）`,
      remedy:
        'ページではつないで出します。原稿の検索に掛からないので、エディターで NFC に直すことをおすすめします',
    }),
    en: ({ found }) => ({
      message: `"${found}" and perhaps more is typed as a letter and a mark apart (NFD)`,
      remedy: 'pages get it composed; compose it (NFC) in the source too, or searching misses it',
    }),
  }),
  'huge-article': defineMessage<{
    megabytes: string
    /** The limit of the site that is passed; without one, the article is only heavy. */
    most: number | undefined
  }>({
    severity: ({ most }) => (most === undefined ? 'warning' : 'error'),
    ja: ({ megabytes, most }) =>
      most === undefined
        ? {
            message: `この記事は ${megabytes} MB あります`,
            remedy: '読む人の端末には重すぎます。いくつかの記事に分けてください',
          }
        : {
            message: `${megabytes} MB あり、上限の ${most} MB を超えています`,
            remedy:
              'いくつかの記事に分けてください。上限は site.yaml の limits: megabytes: で変えられます（100 まで）',
          },
    en: ({ megabytes, most }) =>
      most === undefined
        ? {
            message: `this article has ${megabytes} MB`,
            remedy: 'that is heavy for a reader; make several articles of it',
          }
        : {
            message: `this has ${megabytes} MB; ${most} MB are allowed`,
            remedy:
              'make several articles of it, or raise limits: megabytes: in site.yaml (up to 100)',
          },
  }),
  'slow-article': defineMessage<{ seconds: number }>({
    severity: 'error',
    ja: ({ seconds }) => ({
      message: `${seconds} 秒たっても組み上がらないので、途中でやめました`,
      remedy: 'いくつかの記事に分けるか、site.yaml の limits: seconds: を増やしてください',
    }),
    en: ({ seconds }) => ({
      message: `given up: it was not done after ${seconds} s`,
      remedy: 'make several articles of it, or raise limits: seconds: in site.yaml',
    }),
  }),
  'long-line': defineMessage<{ length: number }>({
    severity: 'warning',
    ja: ({ length }) => ({
      message: `1 行が ${length} 文字あります`,
      remedy: '文の切れ目で改行してください。記事の中の改行はページには出ません',
    }),
    en: ({ length }) => ({
      message: `this line has ${length} characters`,
      remedy: 'wrap it between sentences; the page does not show where you wrapped',
    }),
  }),
}

/** The names of iconv: CP932 also knows ① and ㈱, which the bare standard lacks. */
const iconvNames = {
  Shift_JIS: 'CP932',
  'EUC-JP': 'EUC-JP',
  'ISO-2022-JP': 'ISO-2022-JP',
  'UTF-16LE': 'UTF-16',
  'UTF-16BE': 'UTF-16',
} as const

function iconv(from: keyof typeof iconvNames, path: string): string {
  return `iconv -f ${iconvNames[from]} -t UTF-8 ${shellWord(path)}`
}
