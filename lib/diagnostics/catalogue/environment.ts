import { defineMessage } from '../define-message.ts'

/** Why a folder may not be the output. */
export type OutRefusal =
  | 'file-system-root'
  | 'home'
  | 'contains-site'
  | 'inside-sources'
  | 'link'
  | 'mount-point'
  | 'not-a-folder'

/** Problems of the machine, not of the writer's words: folders, locks, disks. */
export const environmentMessages = {
  'out-refused': defineMessage<{ reason: OutRefusal }>({
    severity: 'error',
    ja: ({ reason }) => ({
      message: `出力先にできません。${refusalJa[reason]}`,
      remedy:
        reason === 'mount-point'
          ? 'その中にフォルダーを作り、--out でそれを指定してください'
          : '--out で、サイト専用の新しいフォルダーを指定してください（ふつうは dist）',
    }),
    en: ({ reason }) => ({
      message: `this can't be the output folder: ${refusalEn[reason]}`,
      remedy:
        reason === 'mount-point'
          ? 'make a folder inside it and name that with --out'
          : 'name a new folder with --out, one for the site alone (usually dist)',
    }),
  }),
  'foreign-files': defineMessage<{
    names: readonly string[]
    count: number
    /** What deletes the folder, when nothing is known of an earlier build into it. */
    deletion: string | undefined
  }>({
    severity: 'error',
    ja: ({ names, count, deletion }) => ({
      message: `見覚えのないファイルがあります: ${names.join('、')}${more(names, count, (rest) => ` ほか ${rest} 件`)}`,
      remedy: deletion
        ? `前のビルドの記録がありません。どれも前に作られたサイトなら、消してから実行してください: ${deletion}`
        : 'サイトに載せるものは articles/ か layouts/ に移してください。要らなければ消してください',
    }),
    en: ({ names, count, deletion }) => ({
      message: `this folder holds files that kumihan did not make: ${names.join(', ')}${more(names, count, (rest) => ` and ${rest} more`)}`,
      remedy: deletion
        ? `nothing is known of an earlier build; if all this is an old site, delete it: ${deletion}`
        : 'move what belongs to the site to articles/ or layouts/, and delete the rest',
    }),
  }),
  'lock-held': defineMessage<{ pid: number; host: string | undefined }>({
    severity: 'error',
    ja: ({ pid, host }) => ({
      message: host
        ? `別のコンピューター（${host}）のビルドが使っています`
        : `別のビルドが実行中です（pid ${pid}）`,
      remedy: host
        ? 'そちらが終わっているなら、このファイルを消してください'
        : '終わるのを待って、もう一度実行してください',
    }),
    en: ({ pid, host }) => ({
      message: host
        ? `a build on another machine (${host}) holds this lock`
        : `another build is running (pid ${pid})`,
      remedy: host
        ? 'if that build is over, delete this file'
        : 'wait for its end and run the command again',
    }),
  }),
  'lock-lost': defineMessage({
    severity: 'error',
    ja: () => ({
      message: 'ビルドの途中で、ロックのファイルがなくなりました',
      remedy: 'ほかのビルドが動いていないか確かめて、もう一度実行してください',
    }),
    en: () => ({
      message: 'the lock file disappeared during the build',
      remedy: 'see that no other build is running, and run the command again',
    }),
  }),
  'not-writable': defineMessage<{ command: string | undefined }>({
    severity: 'error',
    ja: ({ command }) => ({
      message: command ? '書き込む権限がありません' : '読み取り専用のディスクにあります',
      remedy: command ?? '書き込めるようにマウントし直すか、--out で別の場所を指定してください',
    }),
    en: ({ command }) => ({
      message: command
        ? 'you have no permission to write here'
        : 'this lies on a disk that is read-only',
      remedy: command ?? 'mount it for writing, or name another place with --out',
    }),
  }),
  'disk-full': defineMessage({
    severity: 'error',
    ja: () => ({
      message: 'ディスクがいっぱいで書き込めません',
      remedy: '空きを作ってから、もう一度実行してください。前のサイトはそのまま残っています',
    }),
    en: () => ({
      message: 'the disk is full',
      remedy: 'make room and run the command again; the site is as it was',
    }),
  }),
  'name-too-long': defineMessage({
    severity: 'error',
    ja: () => ({
      message: '名前が長すぎて、ファイルを作れません',
      remedy: '記事の slug か、ファイルの名前を短くしてください（日本語ならおよそ 80 字まで）',
    }),
    en: () => ({
      message: 'the name is too long for a file',
      remedy: 'shorten the slug of the article or the name of the file',
    }),
  }),
  'layered-folder': defineMessage<{ command: string }>({
    severity: 'error',
    ja: ({ command }) => ({
      message: '読み取り専用の層（コンテナーのイメージなど）にあり、置き換えられません',
      remedy: `消してから、もう一度実行してください: ${command}`,
    }),
    en: ({ command }) => ({
      message: "this lies in a read-only layer (a container's image?) and can't be replaced",
      remedy: `delete it and run the command again: ${command}`,
    }),
  }),
  'file-operation-failed': defineMessage<{ reason: string }>({
    severity: 'error',
    ja: ({ reason }) => ({
      message: `ファイルの操作に失敗しました（${reason}）`,
      remedy: 'ディスクとフォルダーの状態を確かめて、もう一度実行してください',
    }),
    en: ({ reason }) => ({
      message: `the file system refused (${reason})`,
      remedy: 'look at the disk and the folder, then run the command again',
    }),
  }),
}

const refusalJa: Readonly<Record<OutRefusal, string>> = {
  'file-system-root': 'ファイルシステムの根です',
  home: 'ホームフォルダーか、それを含むフォルダーです',
  'contains-site': 'サイトの原稿を含むフォルダーです',
  'inside-sources': '原稿や道具のフォルダーの中です',
  link: 'シンボリックリンクを通ります',
  'mount-point': 'マウントポイントなので、丸ごと入れ替えられません',
  'not-a-folder': 'フォルダーではありません',
}

const refusalEn: Readonly<Record<OutRefusal, string>> = {
  'file-system-root': 'it is the root of the file system',
  home: 'it is the home folder, or contains it',
  'contains-site': "it contains the site's sources",
  'inside-sources': 'it lies among the sources',
  link: 'a symbolic link leads to it',
  'mount-point': "it is a mount point, which can't be replaced as a whole",
  'not-a-folder': 'it is not a folder',
}

function more(names: readonly string[], count: number, wording: (rest: number) => string): string {
  return count > names.length ? wording(count - names.length) : ''
}
