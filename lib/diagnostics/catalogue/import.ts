import { defineMessage } from '../define-message.ts'

/** What a person should look at after an old site moved in. Places are those of the old files. */
export const importMessages = {
  'import-set-aside': defineMessage<{ name: string }>({
    severity: 'warning',
    ja: ({ name }) => ({
      message: `<${name}> は記事に置けないので、注釈（<!-- -->）にしました`,
      remedy: '要らなければ消してください。動画などは、リンクにすると読む人に届きます',
    }),
    en: ({ name }) => ({
      message: `<${name}> can't stand in an article and became a comment`,
      remedy: 'delete it if nobody needs it; a link will do for a film',
    }),
  }),
  'import-unsafe-link': defineMessage<{ address: string }>({
    severity: 'warning',
    ja: ({ address }) => ({
      message: `プログラムを動かすリンク「${address}」を外しました（文字は残っています）`,
      remedy: 'リンクしたいページがあれば、そのアドレスに書き直してください',
    }),
    en: ({ address }) => ({
      message: `the link "${address}" runs a program and was taken off; its words are still there`,
      remedy: 'if it was meant to lead to a page, link to that',
    }),
  }),
  'import-marks-in-code': defineMessage({
    severity: 'warning',
    ja: () => ({
      message: '<pre> の中の強調は、コードや図には残せません',
      remedy: 'どこを強めていたかが大切なら、本文で言い添えてください',
    }),
    en: () => ({
      message: 'emphasis inside <pre> is lost in code and drawings',
      remedy: 'if it matters, say in the text which part was meant',
    }),
  }),
  'import-kept-html': defineMessage<{ name: string }>({
    severity: 'warning',
    ja: ({ name }) => ({
      message: `<${name}> を Markdown で書き表せないので、HTML のまま残しました`,
      remedy: 'このままでもページに出ます。書き直すかどうかは、見て決めてください',
    }),
    en: ({ name }) => ({
      message: `there is no Markdown for this <${name}>; it stays HTML`,
      remedy: 'it shows as it is; rewrite it if you like',
    }),
  }),
  'import-text-differs': defineMessage({
    severity: 'warning',
    ja: () => ({
      message: '取り込んだ記事の文字が、元のページと少し違います',
      remedy: '元のページと見比べてください',
    }),
    en: () => ({
      message: 'the imported article does not say quite the same as the old page',
      remedy: 'compare the two',
    }),
  }),
  'import-mended-tag': defineMessage<{ found: string; meant: string }>({
    severity: 'info',
    ja: ({ found, meant }) => ({
      message: found ? `${found} を ${meant} とみなしました` : `ここに ${meant} を補いました`,
      remedy: 'このままで構いません。記事が思ったとおりでなければ、そこを書き直してください',
    }),
    en: ({ found, meant }) => ({
      message: found ? `${found} was read as ${meant}` : `${meant} was missing here`,
      remedy: 'nothing need be done; if the article is not as it should be, mend it there',
    }),
  }),
  'import-backslash-in-code': defineMessage<{ taken: 'joined' | 'kept' }>({
    severity: 'warning',
    ja: ({ taken }) =>
      taken === 'joined'
        ? {
            message: 'コードの行末の \\ を、次の行とつなぐ印とみなしました',
            remedy: 'コマンドの続きを表す \\ だったなら、記事に書き戻してください',
          }
        : {
            message: '図の行末の \\ を、図の一部とみなして残しました',
            remedy: '次の行とつなぐ印だったなら、記事で 1 行にしてください',
          },
    en: ({ taken }) =>
      taken === 'joined'
        ? {
            message: 'the \\ at the end of this line of code was taken to join it with the next',
            remedy: 'if it was part of the command, put it back',
          }
        : {
            message: 'the \\ at the end of this line was taken as part of the drawing',
            remedy: 'if it was to join the next line, make it one line',
          },
  }),
  'import-no-date': defineMessage({
    severity: 'warning',
    ja: () => ({
      message: '公開日がどこにも書かれていないので、下書きにしました',
      remedy: '記事に date: 2026-01-15 の形で書き、draft: true を消してください',
    }),
    en: () => ({
      message: 'nothing says when this was published, so it became a draft',
      remedy: 'write date: 2026-01-15 into the article and take draft: true out',
    }),
  }),
  'import-no-title': defineMessage<{ name: string }>({
    severity: 'warning',
    ja: ({ name }) => ({
      message: `題名が見つからないので、ファイル名の「${name}」を題名にしました`,
      remedy: '記事の title を書き直してください',
    }),
    en: ({ name }) => ({
      message: `no title was found; the file's name, "${name}", stands for it`,
      remedy: 'give the article a title',
    }),
  }),
  'import-address-taken': defineMessage<{ address: string; name: string }>({
    severity: 'warning',
    ja: ({ address, name }) => ({
      message: `${address} には記事を置けないので、articles/drafts/${name} に下書きとして入れました`,
      remedy: '必要な文章を別の記事に移したら、この下書きは消してください',
    }),
    en: ({ address, name }) => ({
      message: `no article can lie at ${address}; it became the draft articles/drafts/${name}`,
      remedy: 'move what you need into another article, or delete it',
    }),
  }),
  'import-aside': defineMessage<{ text: string }>({
    severity: 'warning',
    ja: ({ text }) => ({
      message: `本文の外にあった「${text}」を、記事のはじめに入れました`,
      remedy: 'レイアウトの一部だったなら、消してください',
    }),
    en: ({ text }) => ({
      message: `"${text}" stood beside the text and was put at its beginning`,
      remedy: 'delete it if it belonged to the layout',
    }),
  }),
  'import-list-page': defineMessage({
    severity: 'info',
    ja: () => ({
      message: 'リンクの一覧のページなので、取り込みませんでした',
      remedy: 'トップ、タグ、年ごとの一覧は kumihan が作ります',
    }),
    en: () => ({
      message: 'this page is a list of links and was not imported',
      remedy: 'kumihan makes the home page, the tags and the archive by itself',
    }),
  }),
  'import-layout': defineMessage({
    severity: 'info',
    ja: () => ({
      message: 'レイアウトのファイルなので、取り込みませんでした',
      remedy: '見た目は layouts/ のテンプレートとスタイルシートで作ります',
    }),
    en: () => ({
      message: 'this is a layout and was not imported',
      remedy: 'the templates and the stylesheet in layouts/ make the look of the new site',
    }),
  }),
  'import-feed-orphan': defineMessage<{ title: string; address: string }>({
    severity: 'warning',
    ja: ({ title, address }) => ({
      message: `フィードにある「${title}」（${address}）のファイルが見つかりません`,
      remedy: 'ファイルが残っていれば、フォルダーに入れてもう一度取り込んでください',
    }),
    en: ({ title, address }) => ({
      message: `the feed has "${title}" (${address}), but there is no file for it`,
      remedy: 'if the file still exists, put it into the folder and import again',
    }),
  }),
  'import-feed-unreadable': defineMessage({
    severity: 'warning',
    ja: () => ({
      message: 'このフィードは XML として読めません',
      remedy: '題名と日付をフィードから取りたいときは、直してからもう一度取り込んでください',
    }),
    en: () => ({
      message: 'this feed is not well-formed XML',
      remedy: 'to take titles and dates from it, mend it and import again',
    }),
  }),
  'import-kept-yours': defineMessage({
    severity: 'warning',
    ja: () => ({
      message: '取り込むものと違う内容のファイルがもうあるので、書き換えませんでした',
      remedy: '取り込むもので置き換えるなら、--force を付けてください',
    }),
    en: () => ({
      message: 'another file is here already and was not overwritten',
      remedy: 'use --force to put the imported one in its place',
    }),
  }),
  'import-made-anew': defineMessage({
    severity: 'info',
    ja: () => ({
      message: 'このファイルは kumihan が作るので、取り込みませんでした',
      remedy: '手で書き加えたところがあれば、元のファイルを見てください',
    }),
    en: () => ({
      message: 'kumihan makes this file by itself; it was not imported',
      remedy: 'see the old file for anything that was added by hand',
    }),
  }),
  'import-front-matter': defineMessage({
    severity: 'warning',
    ja: () => ({
      message: '先頭の項目が読めないので、コードとして本文に残しました',
      remedy:
        '記事の先頭に「title: 題名」と「date: 2026-01-15」を書き、残ったコードを消してください',
    }),
    en: () => ({
      message: 'the front matter could not be read and was kept in the text as code',
      remedy: 'write "title: …" and "date: 2026-01-15" at the top, then delete the code',
    }),
  }),
  'import-other-keys': defineMessage<{ keys: readonly string[] }>({
    severity: 'info',
    ja: ({ keys }) => ({
      message: `対応する項目がないので、${keys.join('、')} として残しました`,
      remedy: '要らなければ消してください。x- で始まる項目は、kumihan が読まない覚え書きです',
    }),
    en: ({ keys }) => ({
      message: `keys without a counterpart were kept as ${keys.join(', ')}`,
      remedy: 'delete what you do not need; kumihan does not read keys that start with x-',
    }),
  }),
  'import-notation': defineMessage<{ notation: string }>({
    severity: 'warning',
    ja: ({ notation }) => ({
      message: `「${notation}」に当たる書き方がないので、文字のまま残しました`,
      remedy: '記事の中で、Markdown か HTML に書き直してください',
    }),
    en: ({ notation }) => ({
      message: `there is nothing like "${notation}" here; it stays as text`,
      remedy: 'rewrite it as Markdown or HTML in the article',
    }),
  }),
}
