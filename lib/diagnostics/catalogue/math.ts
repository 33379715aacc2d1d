import { defineMessage } from '../define-message.ts'

/** Why a formula cannot be read. */
export type MathReason =
  | { readonly kind: 'unknown-command' | 'unknown-environment'; readonly name: string }
  /** A sign that does not stand where it is needed, or stands where it means nothing. */
  | { readonly kind: 'missing' | 'unexpected'; readonly sign: string }
  | { readonly kind: 'argument' | 'two-scripts' | 'too-long' | 'unclosed' }
  /** In the words of the library that reads it. */
  | { readonly kind: 'other'; readonly message: string }

interface Words {
  readonly message: string
  readonly remedy: string
}

function inJapanese(reason: MathReason): Words {
  switch (reason.kind) {
    case 'unknown-command':
      return {
        message: `数式に「${reason.name}」という命令はありません`,
        remedy: 'つづりを確かめてください。文字として書くなら \\text{…} の中に入れます',
      }
    case 'unknown-environment':
      return {
        message: `数式に「${reason.name}」という環境はありません`,
        remedy: '\\begin{…} の中のつづりを確かめてください。aligned、cases、pmatrix などがあります',
      }
    case 'missing':
      return {
        message: `数式に「${reason.sign}」が足りません`,
        remedy: `組になる「${reason.sign}」を書き足してください`,
      }
    case 'unexpected':
      return {
        message: `数式のここに「${reason.sign}」は書けません`,
        remedy:
          reason.sign === '&'
            ? '& は aligned や pmatrix などの環境の中で使います。文字としての & は \\& です'
            : `組になる相手を書き足すか、この「${reason.sign}」を消してください`,
      }
    case 'argument':
      return {
        message: '数式の命令に、続けて書くはずのものがありません',
        remedy: '\\frac{1}{2} のように、{ } で囲んで必要な数だけ書いてください',
      }
    case 'two-scripts':
      return {
        message: '同じ文字に、上付き（または下付き）が二つ付いています',
        remedy: 'x^{2^3} のように { } で囲んで、どこに付くのかを示してください',
      }
    case 'too-long':
      return {
        message: '数式の入れ子が深すぎるか、\\def が自分自身を呼んでいます',
        remedy: '式を分けるか、\\def の中身を確かめてください',
      }
    case 'unclosed':
      return {
        message: '数式の始まりの $$ に、終わりの $$ がありません',
        remedy: '式の次の行に $$ だけを書いてください。数式でなければ \\$\\$ と書きます',
      }
    default:
      return {
        message: `数式を読めません（${reason.message}）`,
        remedy: '式を確かめてください。数式でなければ \\$ と書きます',
      }
  }
}

function inEnglish(reason: MathReason): Words {
  switch (reason.kind) {
    case 'unknown-command':
      return {
        message: `formulas know no command "${reason.name}"`,
        remedy: 'check its spelling; words go into \\text{…}',
      }
    case 'unknown-environment':
      return {
        message: `formulas know no environment "${reason.name}"`,
        remedy: 'check the spelling in \\begin{…}; there are aligned, cases, pmatrix and others',
      }
    case 'missing':
      return {
        message: `this formula lacks a "${reason.sign}"`,
        remedy: `add the "${reason.sign}" that closes what was opened`,
      }
    case 'unexpected':
      return {
        message: `"${reason.sign}" cannot stand here in a formula`,
        remedy:
          reason.sign === '&'
            ? '& belongs into environments such as aligned or pmatrix; the sign itself is \\&'
            : `add what it is paired with, or take this "${reason.sign}" away`,
      }
    case 'argument':
      return {
        message: 'a command of this formula lacks what should follow it',
        remedy: 'write as many groups as it takes, as in \\frac{1}{2}',
      }
    case 'two-scripts':
      return {
        message: 'one letter has two superscripts, or two subscripts',
        remedy: 'put braces where they belong, as in x^{2^3}',
      }
    case 'too-long':
      return {
        message: 'this formula is nested too deeply, or a \\def calls itself',
        remedy: 'split the formula, or check what the \\def says',
      }
    case 'unclosed':
      return {
        message: 'the $$ that begins this formula has no $$ at its end',
        remedy: 'write $$ alone on the line after it; for the signs themselves, write \\$\\$',
      }
    default:
      return {
        message: `this formula cannot be read (${reason.message})`,
        remedy: 'check it; for a mere dollar sign, write \\$',
      }
  }
}

export const mathMessages = {
  'math-syntax': defineMessage<{ reason: MathReason }>({
    severity: 'error',
    ja: ({ reason }) => inJapanese(reason),
    en: ({ reason }) => inEnglish(reason),
  }),
}
