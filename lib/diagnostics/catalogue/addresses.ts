import { defineMessage } from '../define-message.ts'
import type { Bilingual } from '../message-language.ts'

/** What gave the page its address. */
type Origin = { readonly from: 'slug' | 'permalink' | 'aliases' | 'file' }

const origins = {
  slug: { ja: 'slug の', en: 'the slug' },
  permalink: { ja: 'permalink の', en: 'the permalink' },
  aliases: { ja: 'aliases の', en: 'the alias' },
  file: { ja: 'ファイル名の', en: 'the file name' },
}

export const addressMessages = {
  'path-escape': defineMessage<
    Origin & {
      value: string
      /** What of it can stay. */
      part: string | undefined
    }
  >({
    severity: 'error',
    ja: ({ from, value, part }) => ({
      message: `${origins[from].ja}「${value}」のままでは、サイトの外にファイルを書いてしまいかねません`,
      remedy: part
        ? addressLine(from, part)
        : `${addressLine(from, from === 'slug' ? 'memo' : 'memo.html')} のように、サイトの中の場所を書いてください`,
    }),
    en: ({ from, value, part }) => ({
      message: `${origins[from].en} "${value}" could lead out of the site`,
      remedy: part
        ? addressLine(from, part)
        : `name a place within the site: ${addressLine(from, from === 'slug' ? 'memo' : 'memo.html')}`,
    }),
  }),
  'invalid-slug': defineMessage<{ value: string; suggestion: string | undefined }>({
    severity: 'error',
    ja: ({ suggestion }) => ({
      message: 'slug に「/」は使えません',
      remedy: suggestion
        ? `フォルダーまで決めるなら permalink: ${shorten(suggestion, 200)}`
        : '名前を 1 つだけ書いてください',
    }),
    en: ({ suggestion }) => ({
      message: 'a slug cannot contain "/"',
      remedy: suggestion
        ? `to choose the folder too: permalink: ${shorten(suggestion, 200)}`
        : 'write a single name',
    }),
  }),
  'invalid-permalink': defineMessage<{ value: string; suggestion: string | undefined }>({
    severity: 'error',
    ja: ({ suggestion }) => ({
      message: 'permalink は「/」で始まり、「.html」か「/」で終わります',
      remedy: `permalink: ${suggestion ?? '/old/path.html'}`,
    }),
    en: ({ suggestion }) => ({
      message: 'a permalink starts with "/" and ends in ".html" or "/"',
      remedy: `permalink: ${suggestion ?? '/old/path.html'}`,
    }),
  }),
  'invalid-alias': defineMessage<{ value: string; suggestion: string | undefined }>({
    severity: 'error',
    ja: ({ suggestion }) => ({
      message: 'aliases には「/」で始まる、サイトの中の古いアドレスを書きます',
      remedy: `aliases: [${suggestion ?? '/2019/mail.html'}]`,
    }),
    en: ({ suggestion }) => ({
      message: 'an alias is an old address within the site and starts with "/"',
      remedy: `aliases: [${suggestion ?? '/2019/mail.html'}]`,
    }),
  }),
  'slug-and-permalink': defineMessage({
    severity: 'error',
    ja: () => ({
      message: 'slug と permalink の両方があります',
      remedy:
        'どちらか 1 つを消してください（permalink はアドレスの全体、slug は最後の名前だけを決めます）',
    }),
    en: () => ({
      message: 'there are both a slug and a permalink',
      remedy: 'remove one (a permalink is the whole address, a slug only its last name)',
    }),
  }),
  'reserved-name': defineMessage<Origin & { path: string }>({
    severity: 'error',
    ja: ({ from, path }) => ({
      message: path.startsWith('.well-known')
        ? '.well-known/ は、証明書の確認などのためにサーバーが使う場所です'
        : `「${path}」はサイトのほかのページやファイルが使うアドレスです`,
      remedy:
        from === 'file'
          ? fileRemedy(path).ja
          : from === 'aliases'
            ? 'aliases からこのアドレスを消してください'
            : `${from} を別のアドレスにしてください`,
    }),
    en: ({ from, path }) => ({
      message: path.startsWith('.well-known')
        ? '.well-known/ belongs to the server, for certificates and the like'
        : `"${path}" is the address of another page or file of the site`,
      remedy:
        from === 'file'
          ? fileRemedy(path).en
          : from === 'aliases'
            ? 'remove it from "aliases"'
            : `choose another ${from}`,
    }),
  }),
  'portable-name': defineMessage<Origin & { name: string }>({
    severity: 'error',
    ja: ({ from, name }) => ({
      message: `${origins[from].ja}「${name}」は、Windows では作れない名前です`,
      remedy: '別の名前にしてください（con や nul などと、末尾の「.」や空白が使えません）',
    }),
    en: ({ from, name }) => ({
      message: `${origins[from].en} contains "${name}", a name that Windows cannot have`,
      remedy: 'choose another name (not con, nul and the like, no "." or space at the end)',
    }),
  }),
  'illegal-character': defineMessage<Origin & { name: string; character: string }>({
    severity: 'error',
    ja: ({ from, name, character }) => ({
      message: `${origins[from].ja}「${name}」に、アドレスに使えない文字（${character}）があります`,
      remedy: 'その文字を - などに変えてください',
    }),
    en: ({ from, name, character }) => ({
      message: `${origins[from].en} contains "${name}" with a character (${character}) that addresses cannot have`,
      remedy: 'put "-" or another character in its place',
    }),
  }),
  'space-in-name': defineMessage<Origin & { name: string }>({
    severity: 'warning',
    ja: ({ name }) => ({
      message: `「${name}」に空白があります（アドレスでは %20 などになります）`,
      remedy: `「${name.trim().replaceAll(/[ \u3000-]+/g, '-')}」のように - でつなぐと、読みやすいアドレスになります`,
    }),
    en: ({ name }) => ({
      message: `"${name}" contains a space, which becomes %20 in the address`,
      remedy: `"${name.trim().replaceAll(/[ \u3000-]+/g, '-')}" makes a better address`,
    }),
  }),
  'address-too-long': defineMessage<Origin & { name: string; bytes: number; most: number }>({
    severity: 'error',
    ja: ({ name, bytes, most }) => ({
      message: `「${shorten(name)}」は名前として長すぎます（${bytes} バイト。${most} バイトまで）`,
      remedy: '短い slug を付けてください（漢字や仮名は 1 文字が 3 バイトです）',
    }),
    en: ({ name, bytes, most }) => ({
      message: `"${shorten(name)}" is too long for a name (${bytes} bytes; at most ${most})`,
      remedy: 'give it a short slug (a kanji or kana takes 3 bytes)',
    }),
  }),
  'non-ascii-address': defineMessage<{ name: string }>({
    severity: 'info',
    ja: ({ name }) => ({
      message: `「${name}」は、アドレスでは % の並びになることがあります`,
      remedy: '人に伝えやすくするなら、slug: に英数字の名前を書いてください',
    }),
    en: ({ name }) => ({
      message: `"${name}" may be shown as a row of % codes in the address`,
      remedy: 'for an address that is easy to pass on, give a slug of ASCII letters',
    }),
  }),
  'duplicate-url': defineMessage<{ url: string; paths: readonly string[] }>({
    severity: 'error',
    ja: ({ url, paths }) => ({
      message: `${paths.length} つの記事が同じアドレス ${url} になります: ${paths.join('、')}`,
      remedy: 'どれかのファイル名、slug、permalink を変えてください',
    }),
    en: ({ url, paths }) => ({
      message: `${paths.length} articles have the same address ${url}: ${paths.join(', ')}`,
      remedy: 'change the file name, slug or permalink of one of them',
    }),
  }),
  'case-collision': defineMessage<{ paths: readonly string[] }>({
    severity: 'error',
    ja: ({ paths }) => ({
      message: `大文字と小文字だけが違うアドレスがあります: ${paths.join('、')}`,
      remedy: 'macOS と Windows では片方が消えるので、名前を変えてください',
    }),
    en: ({ paths }) => ({
      message: `these addresses differ only in upper and lower case: ${paths.join(', ')}`,
      remedy: 'rename one: macOS and Windows would lose one of the files',
    }),
  }),
  'normalization-collision': defineMessage<{ url: string; paths: readonly string[] }>({
    severity: 'error',
    ja: ({ url, paths }) => ({
      message: `見た目が同じ名前のファイルが ${paths.length} つあり、同じアドレス ${url} になります`,
      remedy:
        '濁点などの符号化（NFC と NFD）だけが違います。古いほうを消すか、名前を変えてください',
    }),
    en: ({ url, paths }) => ({
      message: `${paths.length} files have names that look the same and get the same address ${url}`,
      remedy: 'they differ only in encoding (NFC and NFD); remove or rename one',
    }),
  }),
  'folder-collision': defineMessage<{ file: string; other: string }>({
    severity: 'error',
    ja: ({ file, other }) => ({
      message: `「${file}」が、ファイルとしてもフォルダーとしても要ります（${other} の記事と重なります）`,
      remedy: 'どちらかの slug か permalink を変えてください',
    }),
    en: ({ file, other }) => ({
      message: `"${file}" would have to be a file and a folder at once (because of ${other})`,
      remedy: 'change the slug or permalink of one of them',
    }),
  }),
  'alias-collision': defineMessage<{ alias: string; other: string; self: boolean }>({
    severity: 'error',
    ja: ({ alias, other, self }) => ({
      message: self
        ? `aliases の ${alias} は、この記事自身のアドレスです`
        : `aliases の ${alias} には、いまも記事があります（${other}）`,
      remedy: `aliases から ${alias} を消してください`,
    }),
    en: ({ alias, other, self }) => ({
      message: self
        ? `the alias ${alias} is the address of this very article`
        : `there is a live article at the alias ${alias} (${other})`,
      remedy: `remove ${alias} from "aliases"`,
    }),
  }),
  'duplicate-alias': defineMessage<{ alias: string; other: string }>({
    severity: 'error',
    ja: ({ alias, other }) => ({
      message: `aliases の ${alias} は、${other} にも書かれています`,
      remedy: 'どちらか片方だけに書いてください',
    }),
    en: ({ alias, other }) => ({
      message: `the alias ${alias} is also given in ${other}`,
      remedy: 'keep it in one of them',
    }),
  }),
}

function shorten(name: string, most = 24): string {
  const characters = Array.from(name)
  return characters.length > most ? `${characters.slice(0, most).join('')}…` : name
}

/** The line of the front matter that names a place within the site. */
function addressLine(from: Origin['from'], name: string): string {
  if (from === 'aliases') return `aliases: [/${name}]`
  return from === 'slug'
    ? `slug: ${name}`
    : `permalink: /${/\./.test(name) ? name : `${name}.html`}`
}

/** What to do with a file or folder of articles/ that has the name of something else. */
function fileRemedy(path: string): Bilingual {
  if (path.startsWith('.well-known')) {
    return {
      ja: '公開先のサーバーに直接置いてください。kumihan deploy は .well-known/ に触れません',
      en: 'put it on the server yourself; kumihan deploy leaves .well-known/ alone',
    }
  }
  if (path.endsWith('.css')) {
    return {
      ja: `ここからは消し、見た目は layouts/${path} に書いてください`,
      en: `remove this file, and style pages in layouts/${path}`,
    }
  }
  return {
    ja: 'ファイルかフォルダーの名前を変えるか、slug で別の名前を付けてください',
    en: 'rename the file or folder, or give a slug',
  }
}
