import { defineMessage } from '../define-message.ts'

export type SpecialFile = 'folder' | 'fifo' | 'socket' | 'device'

/** Problems of the files that a site is made from, whatever stands in them. */
export const fileMessages = {
  'unreadable-file': defineMessage<{
    /** In the system's words. */
    reason: string
    /** What gives leave to read it, where that is all it takes. */
    command: string | undefined
  }>({
    severity: 'error',
    ja: ({ reason, command }) => ({
      message: command ? '読む権限がありません' : `ファイルを読めません（${reason}）`,
      remedy: command ?? 'ディスクとファイルの状態を確かめて、もう一度実行してください',
    }),
    en: ({ reason, command }) => ({
      message: command ? 'you are not allowed to read this' : `can't be read (${reason})`,
      remedy: command ?? 'look at the disk and the file, then run the command again',
    }),
  }),
  'file-vanished': defineMessage<{
    /** True for a file that somebody has named, and that need never have been there. */
    named: boolean
  }>({
    severity: 'error',
    ja: ({ named }) => ({
      message: named ? 'そういうファイルはありません' : '読んでいる間になくなりました',
      remedy: named ? 'ファイルの名前と場所を確かめてください' : 'もう一度実行してください',
    }),
    en: ({ named }) => ({
      message: named ? 'there is no such file' : 'it disappeared while the site was being read',
      remedy: named ? 'check its name and its folder' : 'run the command again',
    }),
  }),
  'changed-while-building': defineMessage({
    severity: 'warning',
    ja: () => ({
      message: '組んでいる間に書き換えられました。前の内容で組んだかもしれません',
      remedy: 'もう一度実行してください',
    }),
    en: () => ({
      message: 'it changed during the build, which may have seen what was there before',
      remedy: 'run the command again',
    }),
  }),
  'not-a-regular-file': defineMessage<{ kind: SpecialFile }>({
    severity: 'error',
    ja: ({ kind }) => ({
      message: `ふつうのファイルではなく、${specialFileJa[kind]}です`,
      remedy:
        kind === 'folder'
          ? 'フォルダーの名前から「.md」を取ってください'
          : 'ここから取り除いてください',
    }),
    en: ({ kind }) => ({
      message: `this is not a regular file but ${specialFileEn[kind]}`,
      remedy:
        kind === 'folder' ? 'take ".md" off the name of the folder' : 'take it away from here',
    }),
  }),
  'link-skipped': defineMessage({
    severity: 'warning',
    ja: () => ({
      message: 'シンボリックリンクなので、読み飛ばしました',
      remedy: 'リンクではなく、ファイルそのものを置いてください',
    }),
    en: () => ({
      message: 'this is a symbolic link and was skipped',
      remedy: 'put the file itself here',
    }),
  }),
  'link-outside': defineMessage<{ target: string }>({
    severity: 'error',
    ja: ({ target }) => ({
      message: `シンボリックリンクの先（${target}）がサイトのフォルダーの外にあります`,
      remedy: 'リンクではなく、ファイルそのものを置いてください',
    }),
    en: ({ target }) => ({
      message: `this symbolic link leads out of the site's folder (${target})`,
      remedy: 'put the file itself here',
    }),
  }),
  'not-copied': defineMessage({
    severity: 'warning',
    ja: () => ({
      message: 'サイトに置ける種類のファイルではないので、コピーされません',
      remedy: '要らないなら別の場所へ、配るものなら .zip か .txt にしてください',
    }),
    en: () => ({
      message: 'files of this kind are not copied to the site',
      remedy: 'move it elsewhere, or pack it as .zip or .txt if readers should get it',
    }),
  }),
  'markdown-extension': defineMessage<{ name: string }>({
    severity: 'warning',
    ja: ({ name }) => ({
      message: '拡張子が .md ではないので、記事になりません',
      remedy: `記事なら、名前を ${name} にしてください`,
    }),
    en: ({ name }) => ({
      message: 'this is not taken for an article: its name does not end in .md',
      remedy: `if it is one, name it ${name}`,
    }),
  }),
  'name-collision': defineMessage({
    severity: 'error',
    ja: () => ({
      message: '濁点の表し方（NFC と NFD）だけが違う、同じ名前のファイルが 2 つあります',
      remedy: 'どちらかの名前を変えてください',
    }),
    en: () => ({
      message: 'two files have this name; only its Unicode form (NFC, NFD) differs',
      remedy: 'rename one of them',
    }),
  }),
  'file-name-encoding': defineMessage({
    severity: 'error',
    ja: () => ({
      message: 'ファイル名が UTF-8 ではありません',
      remedy: '名前を付け直してください（convmv -f CP932 -t UTF-8 でも直せます）',
    }),
    en: () => ({
      message: 'the name of this file is not UTF-8',
      remedy: 'rename it (or: convmv -f CP932 -t UTF-8)',
    }),
  }),
  'articles-missing': defineMessage({
    severity: 'error',
    ja: () => ({
      message: '記事のフォルダーがありません',
      remedy: 'サイトのフォルダーで実行しているか確かめてください（別の場所なら --root）',
    }),
    en: () => ({
      message: 'there is no folder of articles',
      remedy: "run this in the site's folder, or name that with --root",
    }),
  }),
}

const specialFileJa: Readonly<Record<SpecialFile, string>> = {
  folder: 'フォルダー',
  fifo: '名前付きパイプ',
  socket: 'ソケット',
  device: 'デバイス',
}

const specialFileEn: Readonly<Record<SpecialFile, string>> = {
  folder: 'a folder',
  fifo: 'a named pipe',
  socket: 'a socket',
  device: 'a device',
}
