import { defineMessage } from '../define-message.ts'

/** An address that leads nowhere, and what the writer may have meant, as it would be typed. */
export interface LostAddress {
  readonly href: string
  /** The likeliest first; may be empty. */
  readonly nearest: readonly string[]
  /** True when the first differs in upper and lower case only. */
  readonly caseOnly: boolean
}

/** Problems between the parts of a site: links, images, addresses, dates. */
export const siteMessages = {
  'broken-link': defineMessage<LostAddress>({
    severity: 'error',
    ja: ({ href, nearest, caseOnly }) => ({
      message: `リンク先「${href}」が見つかりません`,
      remedy: remedyJa(
        nearest,
        caseOnly,
        '記事のファイルからの相対パスか、/ で始まるパスにしてください',
      ),
    }),
    en: ({ href, nearest, caseOnly }) => ({
      message: `the link "${href}" leads nowhere`,
      remedy: remedyEn(
        nearest,
        caseOnly,
        'write a path from this file, or one that starts with "/"',
      ),
    }),
  }),
  'missing-file': defineMessage<LostAddress & { from: 'article' | 'layout' }>({
    severity: 'error',
    ja: ({ href, nearest, caseOnly, from }) => ({
      message: `ファイル「${href}」はサイトにありません`,
      remedy: remedyJa(
        nearest,
        caseOnly,
        `ファイルを${from === 'article' ? '記事のそば' : ' layouts/ の中'}に置くか、パスを直してください`,
      ),
    }),
    en: ({ href, nearest, caseOnly, from }) => ({
      message: `the file "${href}" is not on the site`,
      remedy: remedyEn(
        nearest,
        caseOnly,
        `put the file ${from === 'article' ? 'beside the article' : 'into layouts/'}, or correct the path`,
      ),
    }),
  }),
  'image-is-page': defineMessage<{ href: string }>({
    severity: 'error',
    ja: ({ href }) => ({
      message: `「${href}」は画像ではなく記事です`,
      remedy: 'リンクなら、はじめの「!」を消してください',
    }),
    en: ({ href }) => ({
      message: `"${href}" is an article, not an image`,
      remedy: 'for a link, drop the "!"',
    }),
  }),
  'link-to-draft': defineMessage<{ href: string }>({
    severity: 'warning',
    ja: ({ href }) => ({
      message: `リンク先「${href}」は下書きです`,
      remedy: 'リンク先を公開するか、それまでリンクを外してください',
    }),
    en: ({ href }) => ({
      message: `the link "${href}" leads to a draft`,
      remedy: 'publish that article, or take the link away until then',
    }),
  }),
  'link-to-future': defineMessage<{ href: string }>({
    severity: 'warning',
    ja: ({ href }) => ({
      message: `リンク先「${href}」は日付が先なので、まだ公開されません`,
      remedy: 'その日までリンクを外すか、リンク先の date を直してください',
    }),
    en: ({ href }) => ({
      message: `the link "${href}" leads to an article that waits for its date`,
      remedy: 'take the link away until then, or change the date of that article',
    }),
  }),
  'local-url': defineMessage<{
    href: string
    /** True for an address of site.yaml. */
    settings: boolean
  }>({
    severity: 'warning',
    ja: ({ href, settings }) => ({
      message: `「${href}」は、読む人の手元では開けません`,
      remedy: settings
        ? '公開するときのアドレスにしてください（例: url: https://example.com）'
        : '公開されているアドレスにするか、リンクにせず `…` で囲んでください',
    }),
    en: ({ href, settings }) => ({
      message: `readers cannot open "${href}" from where they are`,
      remedy: settings
        ? 'write the public address, such as url: https://example.com'
        : 'write a public address, or put it in backquotes so that it is no link',
    }),
  }),
  'external-image': defineMessage<{ href: string }>({
    severity: 'info',
    ja: ({ href }) => ({
      message: `画像「${href}」はよそのサイトにあります`,
      remedy: '消えたり止められたりしないように、記事のそばに置くことをおすすめします',
    }),
    en: ({ href }) => ({
      message: `the image "${href}" lies on another site`,
      remedy: 'put a copy beside the article, where it can neither vanish nor be blocked',
    }),
  }),
  'empty-address': defineMessage<{ image: boolean }>({
    severity: ({ image }) => (image ? 'error' : 'warning'),
    ja: ({ image }) => ({
      message: image ? '画像のファイル名がありません' : 'リンク先が空です',
      remedy: '( ) の中にアドレスを書いてください',
    }),
    en: ({ image }) => ({
      message: image ? 'this image names no file' : 'this link leads nowhere',
      remedy: 'write an address between the parentheses',
    }),
  }),
  'image-size-unknown': defineMessage<{ href: string }>({
    severity: 'warning',
    ja: ({ href }) => ({
      message: `画像「${href}」の大きさを読み取れません`,
      remedy:
        '壊れていないか確かめてください。SVG なら width と height か viewBox を書いてください',
    }),
    en: ({ href }) => ({
      message: `the size of the image "${href}" cannot be read`,
      remedy: 'see whether the file is sound; an SVG needs width and height, or a viewBox',
    }),
  }),
  'image-not-shared': defineMessage<{ href: string }>({
    severity: 'warning',
    ja: ({ href }) => ({
      message: `画像「${href}」は、記事が共有されても表示されません`,
      remedy:
        'PNG か JPEG の画像にしてください。横 1200、縦 630 ピクセルほどがどこでもよく合います',
    }),
    en: ({ href }) => ({
      message: `the image "${href}" will not be shown where the article is shared`,
      remedy: 'use a PNG or JPEG; about 1200 by 630 pixels suit most places',
    }),
  }),
  'broken-anchor': defineMessage<{ id: string; nearest: string | undefined }>({
    severity: 'error',
    ja: ({ id, nearest }) => ({
      message: `リンク先のページに「#${id}」という見出しや印がありません`,
      remedy: nearest
        ? `「#${nearest}」のことですか？`
        : '見出しの言葉をそのまま書くか、見出しに {#名前} を付けてください',
    }),
    en: ({ id, nearest }) => ({
      message: `the page has no heading or anchor "#${id}"`,
      remedy: nearest
        ? `did you mean "#${nearest}"?`
        : 'write the words of the heading, or give the heading a {#name}',
    }),
  }),
  'ambiguous-anchor': defineMessage<{ id: string }>({
    severity: 'warning',
    ja: ({ id }) => ({
      message: `「#${id}」という見出しは、リンク先のページに 2 つ以上あります`,
      remedy: 'リンクしたい見出しに {#名前} を付けて、その名前を書いてください',
    }),
    en: ({ id }) => ({
      message: `the page has more than one heading "#${id}"`,
      remedy: 'give the heading you mean a {#name}, and link to that',
    }),
  }),
  'broken-settings-link': defineMessage<{ key: string; url: string }>({
    severity: 'error',
    ja: ({ key, url }) => ({
      message: `${key} の「${url}」というページがありません`,
      remedy: '/about.html や about.md のように、サイトにあるページを書いてください',
    }),
    en: ({ key, url }) => ({
      message: `${key} names "${url}", which is no page of the site`,
      remedy: 'write a page that is there, like /about.html or about.md',
    }),
  }),
  'place-taken': defineMessage<{ outputPath: string; other: string }>({
    severity: 'error',
    ja: ({ outputPath, other }) => ({
      message: `サイトの ${outputPath} は、${other} が使う場所です`,
      remedy: 'どちらかの名前を変えてください（大文字と小文字の違いだけでは区別できません）',
    }),
    en: ({ outputPath, other }) => ({
      message: `${outputPath} is the place of ${other} on the site`,
      remedy: 'rename one of them (upper and lower case alone do not tell files apart)',
    }),
  }),
  'tag-case': defineMessage<{ tag: string; other: string }>({
    severity: 'error',
    ja: ({ tag, other }) => ({
      message: `タグ「${tag}」と「${other}」は、大文字と小文字だけが違います`,
      remedy: `macOS と Windows ではタグのページが 1 つになってしまいます。「${other}」などにそろえてください`,
    }),
    en: ({ tag, other }) => ({
      message: `the tags "${tag}" and "${other}" differ only in upper and lower case`,
      remedy: `macOS and Windows would make one page of the two; write "${other}" everywhere`,
    }),
  }),
  'tag-too-long': defineMessage<{ tag: string; bytes: number; most: number }>({
    severity: 'error',
    ja: ({ bytes, most }) => ({
      message: `タグが長すぎて、ページを作れません（${bytes} バイト。${most} バイトまで）`,
      remedy: '短くしてください（漢字や仮名は 1 文字が 3 バイトです）',
    }),
    en: ({ bytes, most }) => ({
      message: `the tag is too long for the name of a page (${bytes} bytes; at most ${most})`,
      remedy: 'shorten it (a kanji or kana takes 3 bytes)',
    }),
  }),
  'series-clash': defineMessage<{ series: string; outputPath: string; other: string }>({
    severity: 'error',
    ja: ({ series, outputPath, other }) => ({
      message: `連載「${series}」のページを置く ${outputPath} は、${other} も使う場所です`,
      remedy: 'どちらかの名前を変えてください（大文字と小文字の違いだけでは区別できません）',
    }),
    en: ({ series, outputPath, other }) => ({
      message: `the page of the series "${series}" and ${other} would both be ${outputPath}`,
      remedy: 'rename one of them (upper and lower case alone do not tell them apart)',
    }),
  }),
  'series-too-long': defineMessage<{ bytes: number; most: number }>({
    severity: 'error',
    ja: ({ bytes, most }) => ({
      message: `連載の名前が長すぎて、ページを作れません（${bytes} バイト。${most} バイトまで）`,
      remedy: '短くしてください（漢字や仮名は 1 文字が 3 バイトです）',
    }),
    en: ({ bytes, most }) => ({
      message: `the name of the series is too long for a page (${bytes} bytes; at most ${most})`,
      remedy: 'shorten it (a kanji or kana takes 3 bytes)',
    }),
  }),
  'lone-part': defineMessage<{ series: string; meant: string }>({
    severity: 'warning',
    ja: ({ series, meant }) => ({
      message: `連載「${series}」の記事は、これだけです`,
      remedy: `「${meant}」のつもりなら、名前をそろえてください`,
    }),
    en: ({ series, meant }) => ({
      message: `this is the only article of the series "${series}"`,
      remedy: `if you meant "${meant}", write it the same way`,
    }),
  }),
  'future-article': defineMessage<{ date: string }>({
    severity: 'warning',
    ja: ({ date }) => ({
      message: `日付（${date}）がまだ来ていないので、公開しません`,
      remedy: 'いま公開するなら date を直すか、--future を付けてください',
    }),
    en: ({ date }) => ({
      message: `its date (${date}) is yet to come, so it is left out`,
      remedy: 'to publish it now, change the date, or build with --future',
    }),
  }),
}

function remedyJa(nearest: readonly string[], caseOnly: boolean, otherwise: string): string {
  const [first] = nearest
  if (first === undefined) return otherwise
  if (caseOnly) return `「${first}」とは大文字と小文字が違います。そろえてください`
  return `${nearest.map((name) => `「${name}」`).join('か')}のことですか？`
}

function remedyEn(nearest: readonly string[], caseOnly: boolean, otherwise: string): string {
  const [first] = nearest
  if (first === undefined) return otherwise
  if (caseOnly) return `"${first}" differs in upper and lower case; write them alike`
  return `did you mean ${nearest.map((name) => `"${name}"`).join(' or ')}?`
}
