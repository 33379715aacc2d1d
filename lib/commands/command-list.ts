import type { Command, CommandOption } from './command.ts'

/** Options that every command takes. */
export const commonOptions: Readonly<Record<string, CommandOption>> = {
  root: {
    type: 'string',
    placeholder: 'DIR',
    help: {
      ja: 'サイトのフォルダー（既定はいまのフォルダー）',
      en: "the site's folder (default: the current one)",
    },
  },
  lang: {
    type: 'string',
    placeholder: 'ja|en',
    help: { ja: 'メッセージの言語', en: 'language of messages' },
  },
  debug: {
    type: 'boolean',
    help: { ja: '内部エラーのとき、呼び出しの跡も出す', en: 'show the stack of an internal error' },
  },
  help: { type: 'boolean', help: { ja: 'この説明を出す', en: 'show this help' } },
}

const json: CommandOption = {
  type: 'boolean',
  help: { ja: '結果を 1 つの JSON で標準出力に出す', en: 'print the outcome as one JSON object' },
}

/** The commands, in the order in which the help shows them. */
export const commands: readonly Command[] = [
  {
    name: 'dist',
    operands: '',
    minOperands: 0,
    maxOperands: 0,
    summary: { ja: 'サイト全体を dist/ に組む', en: 'build the whole site into dist/' },
    options: {
      out: {
        type: 'string',
        placeholder: 'DIR',
        help: { ja: '出力先（既定は dist）', en: 'output folder (default: dist)' },
      },
      'no-drafts': {
        type: 'boolean',
        help: { ja: '下書きのページを出さない', en: 'leave out the pages of drafts' },
      },
      future: {
        type: 'boolean',
        help: { ja: '日付が先の記事も載せる', en: 'include articles dated in the future' },
      },
      strict: {
        type: 'boolean',
        help: { ja: '警告もエラーとして扱う', en: 'treat warnings as errors' },
      },
      'no-cache': {
        type: 'boolean',
        help: {
          ja: '前に組んだときの記録（.kumihan/）を使わない',
          en: 'use nothing that earlier builds left in .kumihan/',
        },
      },
      json,
    },
    load: async () => (await import('./dist.ts')).dist,
  },
  {
    name: 'dev',
    operands: '',
    minOperands: 0,
    maxOperands: 0,
    summary: {
      ja: '書きながらブラウザーで見る',
      en: 'preview the site in a browser while you write',
    },
    options: {
      port: {
        type: 'string',
        placeholder: 'N',
        help: {
          ja: 'ポート番号（既定は 8000。ふさがっていれば次の番号）',
          en: 'port (default: 8000; the next free one if it is taken)',
        },
      },
      open: {
        type: 'boolean',
        help: { ja: 'ブラウザーを開く', en: 'open the browser' },
      },
    },
    load: async () => (await import('./dev.ts')).dev,
  },
  {
    name: 'render',
    operands: '[FILE|-]',
    minOperands: 0,
    maxOperands: 1,
    summary: {
      ja: '記事ひとつの HTML を標準出力に出す',
      en: "print one article's HTML to standard output",
    },
    options: {},
    load: async () => (await import('./render.ts')).render,
  },
  {
    name: 'format',
    operands: '[FILES]',
    minOperands: 0,
    maxOperands: Infinity,
    summary: {
      ja: '原稿とレイアウトを整え、文字の図の縦を揃える',
      en: 'put articles and layouts in order, and the edges of text diagrams in line',
    },
    options: {
      check: {
        type: 'boolean',
        help: {
          ja: '書き換えず、どう変わるかを差分で見せる',
          en: 'change nothing, show as a diff what would change',
        },
      },
    },
    load: async () => (await import('./format.ts')).format,
  },
  {
    name: 'check',
    operands: '',
    minOperands: 0,
    maxOperands: 0,
    summary: {
      ja: '何も書き出さずに、記事とサイトを点検する',
      en: 'look for mistakes in articles and site, write nothing',
    },
    options: {
      external: {
        type: 'boolean',
        help: {
          ja: 'ほかのサイトへのリンクも、開けるかどうか確かめる',
          en: 'see, too, whether links to other sites can be opened',
        },
      },
      sarif: {
        type: 'string',
        placeholder: 'FILE',
        help: {
          ja: '結果を SARIF 形式でファイルにも書く（コードの置き場で表示するため）',
          en: 'write the outcome as SARIF, too, for code hosts to show',
        },
      },
      future: {
        type: 'boolean',
        help: { ja: '日付が先の記事も見る', en: 'include articles dated in the future' },
      },
      strict: {
        type: 'boolean',
        help: { ja: '警告もエラーとして扱う', en: 'treat warnings as errors' },
      },
      json,
    },
    load: async () => (await import('./check.ts')).check,
  },
  {
    name: 'new',
    operands: '"TITLE"',
    minOperands: 1,
    maxOperands: 1,
    summary: {
      ja: '題名と日付の入った記事を新しく作る',
      en: 'start a new article with its front matter filled in',
    },
    options: {
      slug: {
        type: 'string',
        placeholder: 'NAME',
        help: {
          ja: 'ファイル名とアドレス（既定は題名から）',
          en: 'file name and address (default: from the title)',
        },
      },
      draft: {
        type: 'boolean',
        help: {
          ja: 'articles/drafts/ に下書きとして置く',
          en: 'put it into articles/drafts/ as a draft',
        },
      },
    },
    load: async () => (await import('./new.ts')).newArticle,
  },
  {
    name: 'publish',
    operands: 'ARTICLE',
    minOperands: 1,
    maxOperands: 1,
    summary: {
      ja: '下書きを記事の場所に移し、日付を入れる',
      en: 'move a draft into place and date it',
    },
    options: {},
    load: async () => (await import('./publish.ts')).publish,
  },
  {
    name: 'import',
    operands: 'DIR',
    minOperands: 1,
    maxOperands: 1,
    summary: {
      ja: '手書きの HTML や、ほかの道具の Markdown を articles/ に取り込む',
      en: "bring hand-made HTML or another tool's Markdown into articles/",
    },
    options: {
      force: {
        type: 'boolean',
        help: {
          ja: 'もうあるファイルも置き換える',
          en: 'replace files that are there already',
        },
      },
      json,
    },
    load: async () => (await import('./import.ts')).importOldSite,
  },
  {
    name: 'deploy',
    operands: '',
    minOperands: 0,
    maxOperands: 0,
    summary: {
      ja: 'サイトを組み、確かめてから rsync で公開する',
      en: 'build the site, look before, and publish it with rsync',
    },
    options: {
      'dry-run': {
        type: 'boolean',
        help: {
          ja: '何が変わるかを見るだけで、送らない',
          en: 'show what would change, send nothing',
        },
      },
      yes: {
        type: 'boolean',
        help: { ja: '尋ねずに送る', en: 'send without a question' },
      },
      'allow-delete': {
        type: 'string',
        placeholder: 'N',
        help: {
          ja: '公開先で N ファイルまで消してよい（既定は 10 か、全体の 1 割）',
          en: 'N files may be deleted at the target (default: 10, or one in ten)',
        },
      },
      json,
    },
    load: async () => (await import('./deploy.ts')).deploy,
  },
  {
    name: 'redirects',
    operands: 'SERVER',
    minOperands: 1,
    maxOperands: 1,
    summary: {
      ja: '前のアドレスからの転送を、Web サーバーの設定にして出す（nginx, apache, caddy, openbsd）',
      en: 'print redirects from old addresses for a web server (nginx, apache, caddy, openbsd)',
    },
    options: {},
    load: async () => (await import('./redirects.ts')).redirects,
  },
]
