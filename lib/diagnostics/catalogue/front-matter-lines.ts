import { defineMessage } from '../define-message.ts'
import type { Wording } from '../define-message.ts'

type MissingFrontMatter = {
  /** One-based, of the `---` that comes too late. */
  readonly line: number
} & (
  | { readonly seen: 'nothing' | 'empty-file' | 'keys' | 'late' }
  /** Something that only looks like `---`. */
  | { readonly seen: 'look-alike'; readonly typed: string }
)

function missingInJapanese(facts: MissingFrontMatter): Wording {
  const { seen, line } = facts
  switch (seen) {
    case 'look-alike':
      return {
        message: `1 行目の「${facts.typed}」は「---」ではありません`,
        remedy: '1 行目を、半角のハイフン 3 つの「---」だけにしてください。閉じる行も同じです',
      }
    case 'keys':
      return {
        message: '1 行目に「---」がありません',
        remedy: 'いまの 1 行目の前に、「---」だけの行を入れてください',
      }
    case 'late':
      return line === 1
        ? { message: '1 行目の「---」の前に空白があります', remedy: 'その空白を消してください' }
        : {
            message: `「---」が 1 行目ではなく ${line} 行目にあります`,
            remedy: '「---」が 1 行目に来るように、前の行を消してください',
          }
    default:
      return {
        message:
          seen === 'empty-file'
            ? 'ファイルが空です'
            : '前付け（記事の先頭に「---」で囲んで書く title と date）がありません',
        remedy: '1 行目から ---、title: 題名、date: 2026-01-15、--- と 4 行を書いてください',
      }
  }
}

function missingInEnglish(facts: MissingFrontMatter): Wording {
  const { seen, line } = facts
  switch (seen) {
    case 'look-alike':
      return {
        message: `"${facts.typed}" on line 1 is not "---"`,
        remedy: 'make line 1 three hyphens, "---", and nothing else; the closing line too',
      }
    case 'keys':
      return {
        message: 'there is no "---" on line 1',
        remedy: 'put a line of just "---" before this one',
      }
    case 'late':
      return line === 1
        ? { message: 'there are blanks before the "---" of line 1', remedy: 'remove them' }
        : {
            message: `the "---" is on line ${line} instead of line 1`,
            remedy: 'remove the lines before it',
          }
    default:
      return {
        message:
          seen === 'empty-file'
            ? 'the file is empty'
            : 'the article does not start with title and date between lines of "---"',
        remedy: 'start with four lines: ---, title: …, date: 2026-01-15, ---',
      }
  }
}

/** Problems of the lines that part front matter and text. */
export const frontMatterLineMessages = {
  'front-matter-missing': defineMessage<MissingFrontMatter>({
    severity: 'error',
    ja: missingInJapanese,
    en: missingInEnglish,
  }),
  'front-matter-unclosed': defineMessage<{
    meant: 'rule' | 'closing-line' | 'missing-line'
    line: number
  }>({
    severity: 'error',
    ja: ({ meant, line }) => ({
      message: '1 行目の「---」が閉じていません',
      remedy: {
        rule: '区切り線のつもりなら *** と書き、その前に title と date を置いてください',
        'closing-line': `${line} 行目を、ちょうど「---」だけの行にしてください`,
        'missing-line': `${line} 行目に、「---」だけの行を入れてください`,
      }[meant],
    }),
    en: ({ meant, line }) => ({
      message: 'the "---" of line 1 is never closed',
      remedy: {
        rule: 'if it was meant as a rule, write *** and put title and date before it',
        'closing-line': `make line ${line} exactly "---"`,
        'missing-line': `put a line of just "---" at line ${line}`,
      }[meant],
    }),
  }),
  'front-matter-unsupported': defineMessage<{ format: 'TOML' | 'JSON' }>({
    severity: 'error',
    ja: ({ format }) => ({
      message: `前付け（記事の先頭の設定）が ${format} で書かれています`,
      remedy: `--- で囲み、「${format === 'TOML' ? 'title = "題名"' : '"title": "題名"'}」は「title: 題名」のように、YAML で書いてください`,
    }),
    en: ({ format }) => ({
      message: `the front matter is written in ${format}`,
      remedy: `write YAML between lines of "---": title: … in place of ${format === 'TOML' ? 'title = "…"' : '"title": "…"'}`,
    }),
  }),
}
