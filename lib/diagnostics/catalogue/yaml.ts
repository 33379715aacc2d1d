import { defineMessage } from '../define-message.ts'
import type { Bilingual } from '../message-language.ts'

/** Why YAML can't be read, by what the writer did rather than by what a parser expected. */
export type SyntaxReason =
  | 'colon-in-value'
  | 'special-start'
  | 'text-after-value'
  | 'missing-colon'
  | 'list-on-key-line'
  | 'bad-escape'
  | 'tab'
  | 'wide-blank'
  | 'indentation'
  | 'unclosed-quote'
  | 'unclosed-bracket'
  | 'several-documents'
  | 'not-a-map'
  | 'other'

/** What went wrong, and what to do when the line as it should be is not known. */
const syntaxReasons: Readonly<Record<SyntaxReason, { message: Bilingual; remedy: Bilingual }>> = {
  'colon-in-value': {
    message: {
      ja: '値の中に「: 」があり、項目名の区切りと見分けられません',
      en: 'the value contains ": ", which looks like another key',
    },
    remedy: { ja: '値を " で囲んでください', en: 'put the value in double quotes' },
  },
  'special-start': {
    message: {
      ja: 'この記号では値を始められません',
      en: 'a value cannot start with this character',
    },
    remedy: { ja: '値を " で囲んでください', en: 'put the value in double quotes' },
  },
  'text-after-value': {
    message: {
      ja: '値が終わったあとに文字が続いています',
      en: 'there is more text after the end of the value',
    },
    remedy: { ja: '値の全体を引用符で囲んでください', en: 'put the whole value in quotes' },
  },
  'missing-colon': {
    message: {
      ja: 'この行は「項目: 値」の形になっていません',
      en: 'this line is not of the form "key: value"',
    },
    remedy: {
      ja: '項目名のあとに半角のコロンと空白を入れてください',
      en: 'put a colon and a space after the key',
    },
  },
  'list-on-key-line': {
    message: {
      ja: '「- 」の一覧は、項目名と同じ行には書けません',
      en: 'a list with "- " cannot start on the line of its key',
    },
    remedy: {
      ja: '[ ] で囲むか、次の行から始めてください',
      en: 'use [ ], or start on the next line',
    },
  },
  'bad-escape': {
    message: {
      ja: '" の中の \\ のあとに、使えない文字があります',
      en: 'this escape after \\ is not known between double quotes',
    },
    remedy: {
      ja: "\\ を書くなら ' で囲んでください",
      en: 'use single quotes to write a backslash',
    },
  },
  tab: {
    message: { ja: '字下げにタブが使われています', en: 'a tab is used for indentation' },
    remedy: { ja: 'タブではなく空白で字下げしてください', en: 'indent with spaces, not with tabs' },
  },
  'wide-blank': {
    message: {
      ja: '字下げに全角の空白が使われています',
      en: 'a full-width blank is used for indentation',
    },
    remedy: { ja: '半角の空白で字下げしてください', en: 'indent with plain spaces' },
  },
  indentation: {
    message: { ja: '行の字下げが揃っていません', en: 'the indentation of this line does not fit' },
    remedy: {
      ja: '行の頭の空白を消すか、同じ段の行と揃えてください',
      en: 'remove the spaces at the start, or line it up with its neighbours',
    },
  },
  'unclosed-quote': {
    message: { ja: '引用符が閉じていません', en: 'this quotation mark is never closed' },
    remedy: {
      ja: '値の終わりに同じ引用符を書いてください',
      en: 'write the same mark at the end of the value',
    },
  },
  'unclosed-bracket': {
    message: { ja: '括弧が閉じていません', en: 'this bracket is never closed' },
    remedy: { ja: '対になる閉じ括弧を書いてください', en: 'write the closing bracket' },
  },
  'several-documents': {
    message: {
      ja: '「---」や「...」の行で区切られています',
      en: 'a line of "---" or "..." splits the file in two',
    },
    remedy: { ja: 'その行を消して、ひとつにまとめてください', en: 'remove that line' },
  },
  'not-a-map': {
    message: {
      ja: '「項目: 値」の並びになっていません',
      en: 'this is not a list of lines "key: value"',
    },
    remedy: {
      ja: '「title: 題名」のような行を並べてください',
      en: 'write lines such as "title: …"',
    },
  },
  other: {
    message: { ja: 'YAML として読めません', en: 'this cannot be read as YAML' },
    remedy: {
      ja: '字下げと引用符を確かめてください。値を " で囲むと読めることもあります',
      en: 'look at indentation and quotes; putting the value in quotes may help',
    },
  },
}

/** Parts of YAML that data typed by hand never needs, and that can be used to do harm. */
export type UnsupportedFeature = 'anchor' | 'alias' | 'tag' | 'merge-key' | 'complex-key'

const features: Readonly<Record<UnsupportedFeature, Bilingual>> = {
  anchor: { ja: '「&」で始まる値（アンカー）', en: 'anchors (values that start with "&")' },
  alias: { ja: '「*」で始まる値（エイリアス）', en: 'aliases (values that start with "*")' },
  tag: { ja: '「!」で始まる値（YAML のタグ）', en: 'YAML tags (values that start with "!")' },
  'merge-key': { ja: '「<<」という項目', en: 'the key "<<"' },
  'complex-key': { ja: '文字列でない項目名', en: 'keys that are not plain text' },
}

export const yamlMessages = {
  'yaml-syntax': defineMessage<{ reason: SyntaxReason; suggestion: string | undefined }>({
    severity: 'error',
    ja: ({ reason, suggestion }) => ({
      message: syntaxReasons[reason].message.ja,
      remedy: suggestion ?? syntaxReasons[reason].remedy.ja,
    }),
    en: ({ reason, suggestion }) => ({
      message: syntaxReasons[reason].message.en,
      remedy: suggestion ?? syntaxReasons[reason].remedy.en,
    }),
  }),
  'yaml-unsupported': defineMessage<{
    feature: UnsupportedFeature
    suggestion: string | undefined
  }>({
    severity: 'error',
    ja: ({ feature, suggestion }) => ({
      message: `${features[feature].ja}は使えません`,
      remedy: suggestion ?? 'この行を消してください',
    }),
    en: ({ feature, suggestion }) => ({
      message: `${features[feature].en} cannot be used`,
      remedy: suggestion ?? 'remove this line',
    }),
  }),
  'duplicate-key': defineMessage<{ key: string; line: number; firstLine: number }>({
    severity: 'error',
    ja: ({ key, line, firstLine }) => ({
      message: `「${key}」が ${firstLine} 行目と ${line} 行目の 2 か所にあります`,
      remedy: 'どちらか 1 つを消してください',
    }),
    en: ({ key, line, firstLine }) => ({
      message: `"${key}" is given twice, on lines ${firstLine} and ${line}`,
      remedy: 'remove one of them',
    }),
  }),
  'too-large': defineMessage<{ limit: 'size' | 'depth'; most: number }>({
    severity: 'error',
    ja: ({ limit, most }) =>
      limit === 'size'
        ? {
            message: `設定が大きすぎます（${most} KB まで）`,
            remedy: '本文が紛れ込んでいないか、「---」の行の位置を確かめてください',
          }
        : {
            message: `括弧や字下げの入れ子が深すぎます（${most} 段まで）`,
            remedy: '入れ子を浅くしてください',
          },
    en: ({ limit, most }) =>
      limit === 'size'
        ? {
            message: `this block of settings is too large (at most ${most} KB)`,
            remedy: 'see whether text of the article got into it; look for the line "---"',
          }
        : {
            message: `brackets or indentation are nested too deeply (at most ${most} levels)`,
            remedy: 'nest less',
          },
  }),
}
