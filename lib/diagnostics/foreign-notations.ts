import type { Wording } from './define-message.ts'
import type { MessageLanguage } from './message-language.ts'

/** A notation that other tools or services read. */
export type ForeignNotation =
  | 'details'
  | 'container'
  | 'embed'
  | 'contents'
  | 'code'
  | 'footnote'
  | 'shortcode'
  | 'attributes'
  | 'mark'
  | 'comment'
  | 'formula'
  | 'emoji'
  | 'scripts'
  | 'inserted'
  | 'kenten'

/** What is said of each, and what to write here in its place. */
export const foreignNotations: Readonly<
  Record<ForeignNotation, Readonly<Record<MessageLanguage, Wording>>>
> = {
  details: {
    ja: {
      message: '「:::」の折りたたみは、ここでは文字のまま出ます',
      remedy: '<details><summary>題</summary> と </details> で囲み、内側に空行を入れてください',
    },
    en: {
      message: 'the ":::" of other tools folds nothing here and is printed as it is',
      remedy: 'use <details><summary>title</summary> … </details>, with empty lines inside',
    },
  },
  container: {
    ja: {
      message: '「:::」の囲みは、ここでは文字のまま出ます',
      remedy: '「> [!NOTE]」で始まる引用にして、中の行にも「> 」を付けてください',
    },
    en: {
      message: 'the ":::" of other tools is printed as it is',
      remedy: 'write a quote that starts with "> [!NOTE]", and "> " before each line of it',
    },
  },
  embed: {
    ja: {
      message: 'ほかのサービスの埋め込みの書き方です。ここでは文字のまま出ます',
      remedy: '[題名](https://…) というリンクにしてください',
    },
    en: {
      message: 'this embeds something on other services; here it is printed as it is',
      remedy: 'write a link: [title](https://…)',
    },
  },
  contents: {
    ja: {
      message: '目次のつもりなら、ここでは文字のまま出ます',
      remedy: '[[toc]] とだけ書いた行にしてください',
    },
    en: {
      message: 'if this is meant as a table of contents, it is printed as it is',
      remedy: 'write a line of just [[toc]]',
    },
  },
  code: {
    ja: {
      message: '「||<」は、はてな記法のコードの終わりです。ここでは文字のまま出ます',
      remedy: 'コードの前後を ``` の行で囲んでください',
    },
    en: {
      message: '"||<" ends code in Hatena notation; here it is printed as it is',
      remedy: 'put the code between lines of ```',
    },
  },
  footnote: {
    ja: {
      message: '「(( ))」の脚注は、ここでは文字のまま出ます',
      remedy: '脚注なら、^[脚注の文] と書いてください',
    },
    en: {
      message: 'a footnote in "(( ))" is printed as it is',
      remedy: 'for a footnote, write ^[its text]',
    },
  },
  shortcode: {
    ja: {
      message: 'ほかの道具の命令（ショートコード）です。ここでは文字のまま出ます',
      remedy: '画像なら ![説明](ファイル)、ほかは Markdown か HTML で書き直してください',
    },
    en: {
      message: 'this is a shortcode of another tool; here it is printed as it is',
      remedy: 'write ![words](file) for a picture, and Markdown or HTML for anything else',
    },
  },
  attributes: {
    ja: {
      message: '大きさや class を { } で付けることはできず、文字のまま出ます',
      remedy: '消してください。要るなら <img src="…" alt="…" width="320"> のように HTML で書けます',
    },
    en: {
      message: 'sizes and classes in { } mean nothing here and are printed as they are',
      remedy: 'delete them; where they matter, write HTML: <img src="…" alt="…" width="320">',
    },
  },
  mark: {
    ja: {
      message: '「== ==」は蛍光ペンにならず、文字のまま出ます',
      remedy: '<mark>…</mark> と書いてください',
    },
    en: {
      message: '"== ==" highlights nothing and is printed as it is',
      remedy: 'write <mark>…</mark>',
    },
  },
  comment: {
    ja: {
      message: '注釈にならず、文字のまま出ます',
      remedy: '公開しない覚え書きは <!-- … --> と書いてください',
    },
    en: {
      message: 'this is no comment; it is printed as it is',
      remedy: 'write notes that nobody should see as <!-- … -->',
    },
  },
  formula: {
    ja: {
      message: '「\\( \\)」や「\\[ \\]」は数式にならず、括弧が出ます',
      remedy: '文の中なら $…$、独立した式なら前後を $$ の行で囲んでください',
    },
    en: {
      message: '"\\( \\)" and "\\[ \\]" make no formula; brackets are printed',
      remedy: 'write $…$ within a line, or put the formula between lines of $$',
    },
  },
  emoji: {
    ja: {
      message: '「:smile:」のような名前は絵文字にならず、文字のまま出ます',
      remedy: '絵文字そのものを打ってください（😄 など）',
    },
    en: {
      message: 'names such as ":smile:" make no emoji and are printed as they are',
      remedy: 'type the emoji itself, such as 😄',
    },
  },
  scripts: {
    ja: {
      message: '「~ ~」「^ ^」は下付きや上付きにならず、文字のまま出ます',
      remedy: 'H<sub>2</sub>O、x<sup>2</sup> のように書くか、数式なら $x^2$ と書いてください',
    },
    en: {
      message: '"~ ~" and "^ ^" make no subscripts or superscripts; they are printed as they are',
      remedy: 'write H<sub>2</sub>O, x<sup>2</sup>, or $x^2$ for a formula',
    },
  },
  inserted: {
    ja: {
      message: '「++ ++」は下線にならず、文字のまま出ます',
      remedy: '書き足したところなら <ins>…</ins>、目立たせるなら **…** と書いてください',
    },
    en: {
      message: '"++ ++" underlines nothing and is printed as it is',
      remedy: 'write <ins>…</ins> for what was added, **…** for emphasis',
    },
  },
  kenten: {
    ja: {
      message: '「《《 》》」は、このサイトでは圏点にならず、文字のまま出ます',
      remedy: '圏点にするなら、site.yaml の typography: の下に kenten: true と書いてください',
    },
    en: {
      message: '"《《 》》" makes no emphasis dots on this site and is printed as it is',
      remedy: 'for dots, write kenten: true below typography: in site.yaml',
    },
  },
}
