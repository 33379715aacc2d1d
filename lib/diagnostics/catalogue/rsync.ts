import { defineMessage } from '../define-message.ts'
import type { Bilingual } from '../message-language.ts'

/** Why ssh did not get through (its exit code is always 255). */
export type SshReason =
  | 'authentication'
  | 'host-key-changed'
  | 'host-key-unknown'
  | 'no-route'
  | 'refused'
  | 'timeout'
  | 'unknown-host'
  | 'other'

/** What rsync, or ssh under it, could not do. `said` is the program's own words. */
export const rsyncMessages = {
  'rsync-missing': defineMessage<{ command: string }>({
    severity: 'error',
    ja: ({ command }) => ({
      message: 'rsync が見つかりません。deploy は rsync で送ります',
      remedy: `入れてから、もう一度実行してください: ${command}`,
    }),
    en: ({ command }) => ({
      message: 'there is no rsync on this machine; deploy sends with it',
      remedy: `install it and run the command again: ${command}`,
    }),
  }),
  'rsync-outdated': defineMessage<{ said: string }>({
    severity: 'error',
    ja: ({ said }) => ({
      message: `rsync が古くて、要るオプションを知りません（${said}）`,
      remedy: 'こちらとサーバーの両方に、rsync 3.0 より新しいものを入れてください',
    }),
    en: ({ said }) => ({
      message: `this rsync is too old for the options that deploy needs (${said})`,
      remedy: 'both sides need rsync 3.0 or newer',
    }),
  }),
  'ssh-missing': defineMessage({
    severity: 'error',
    ja: () => ({
      message: 'ssh が見つかりません',
      remedy: 'OpenSSH のクライアント（openssh-client）を入れてください',
    }),
    en: () => ({
      message: 'there is no ssh on this machine',
      remedy: 'install the OpenSSH client (openssh-client)',
    }),
  }),
  'ssh-failed': defineMessage<{ host: string; reason: SshReason; said: string }>({
    severity: 'error',
    ja: ({ host, reason, said }) => ({
      message: `${host} に ssh でつながりません。${sshReasons[reason].ja}（${said}）`,
      remedy: sshRemedies[reason].ja.replaceAll('HOST', host),
    }),
    en: ({ host, reason, said }) => ({
      message: `ssh can't get to ${host}: ${sshReasons[reason].en} (${said})`,
      remedy: sshRemedies[reason].en.replaceAll('HOST', host),
    }),
  }),
  'server-without-rsync': defineMessage<{ host: string }>({
    severity: 'error',
    ja: ({ host }) => ({
      message: `${host} に rsync がありません`,
      remedy:
        'サーバーにも rsync を入れてください（Debian: apt install rsync、OpenBSD: pkg_add rsync）',
    }),
    en: ({ host }) => ({
      message: `there is no rsync on ${host}`,
      remedy: 'install it on the server, too (Debian: apt install rsync, OpenBSD: pkg_add rsync)',
    }),
  }),
  'daemon-refused': defineMessage<{ said: string }>({
    severity: 'error',
    ja: ({ said }) => ({
      message: `rsync のサーバーに断られました（${said}）`,
      remedy: 'モジュールの名前と、rsyncd.conf の read only・auth users を確かめてください',
    }),
    en: ({ said }) => ({
      message: `the rsync daemon refused (${said})`,
      remedy: 'look at the name of the module, and at "read only" and "auth users" in rsyncd.conf',
    }),
  }),
  'server-unreachable': defineMessage<{ said: string }>({
    severity: 'error',
    ja: ({ said }) => ({
      message: `サーバーにつながりません（${said}）`,
      remedy: 'サーバーの名前とポート、サーバーが動いているかを確かめてください',
    }),
    en: ({ said }) => ({
      message: `the server can't be reached (${said})`,
      remedy: 'look at its name and port, and whether it is running',
    }),
  }),
  'connection-lost': defineMessage<{ said: string }>({
    severity: 'error',
    ja: ({ said }) => ({
      message: `途中で接続が切れました（${said}）`,
      remedy:
        '送りかけのファイルは公開されていません。もう一度 kumihan deploy を実行すれば、続きから送ります',
    }),
    en: ({ said }) => ({
      message: `the connection broke off (${said})`,
      remedy: 'nothing half-sent was published; run kumihan deploy again to go on from there',
    }),
  }),
  'target-parent-missing': defineMessage<{ command: string }>({
    severity: 'error',
    ja: ({ command }) => ({
      message: '公開先を作れません。その上のフォルダーがありません',
      remedy: `パスが正しければ、先に作ってください: ${command}`,
    }),
    en: ({ command }) => ({
      message: "the target can't be made, for the folder above it does not exist",
      remedy: `if the path is right, make it first: ${command}`,
    }),
  }),
  'reason-lost': defineMessage<{ exit: number; command: string | undefined }>({
    severity: 'error',
    ja: ({ exit, command }) => ({
      message: `サーバーの側で失敗しました（終了コード ${exit}）。理由が届く前に接続が閉じました`,
      remedy: `もう一度実行すると、たいてい理由が表示されます${command === undefined ? '' : `。公開先の上のフォルダーがないのかもしれません: ${command}`}`,
    }),
    en: ({ exit, command }) => ({
      message: `it failed on the server (exit code ${exit}), and the connection closed before the reason arrived`,
      remedy: `run the command again; most often the reason is shown then${command === undefined ? '' : `. The folder above the target may not exist: ${command}`}`,
    }),
  }),
  'target-not-writable': defineMessage<{ said: string }>({
    severity: 'error',
    ja: ({ said }) => ({
      message: `公開先に書き込む権限がありません（${said}）`,
      remedy: '公開先のフォルダーの持ち主を、送る利用者にしてください（サーバーで chown -R）',
    }),
    en: ({ said }) => ({
      message: `the target can't be written to (${said})`,
      remedy: 'make the folder belong to the user who sends (chown -R on the server)',
    }),
  }),
  'target-disk-full': defineMessage({
    severity: 'error',
    ja: () => ({
      message: '公開先のディスクがいっぱいです',
      remedy: '公開先に空きを作ってから、もう一度実行してください',
    }),
    en: () => ({
      message: "the target's disk is full",
      remedy: 'make room there and run the command again',
    }),
  }),
  'deploy-incomplete': defineMessage<{ said: string }>({
    severity: 'error',
    ja: ({ said }) => ({
      message: `送れなかったファイルがあります（${said}）`,
      remedy: 'もう一度実行してください。残りだけを送ります',
    }),
    en: ({ said }) => ({
      message: `some files could not be sent (${said})`,
      remedy: 'run the command again; it sends only what is left',
    }),
  }),
  'deletions-stopped': defineMessage({
    severity: 'error',
    ja: () => ({
      message: '確かめたあとで公開先のファイルが増えたので、消すのを途中でやめました',
      remedy: 'もう一度 kumihan deploy を実行して、消えるものを確かめてください',
    }),
    en: () => ({
      message: 'files came to the target after it was looked at, so deleting stopped midway',
      remedy: 'run kumihan deploy again and look at what would go',
    }),
  }),
  'rsync-failed': defineMessage<{ exit: string; said: string }>({
    severity: 'error',
    ja: ({ exit, said }) => ({
      message: `rsync が失敗しました（${exit}。${said}）`,
      remedy:
        'もう一度実行してください。同じところで止まるなら、公開先のフォルダーに書き込めるか確かめてください',
    }),
    en: ({ exit, said }) => ({
      message: `rsync failed (${exit}; ${said})`,
      remedy:
        'run the command again; if it stops at the same point, see whether the target can be written to',
    }),
  }),
}

const sshReasons: Readonly<Record<SshReason, Bilingual>> = {
  authentication: { ja: '鍵が受け付けられません', en: 'the server does not accept your key' },
  'host-key-changed': {
    ja: 'サーバーの鍵が前と違います',
    en: "the server's key is not the one it used to be",
  },
  'host-key-unknown': {
    ja: 'サーバーの鍵をまだ知りません',
    en: "the server's key is not known yet",
  },
  'no-route': { ja: 'ネットワークがつながっていません', en: 'there is no way to it' },
  refused: { ja: '接続が断られました', en: 'the connection was refused' },
  timeout: { ja: '返事がありません', en: 'it does not answer' },
  'unknown-host': { ja: 'その名前のサーバーはありません', en: 'there is no server of that name' },
  other: { ja: 'ssh が失敗しました', en: 'ssh failed' },
}

const sshRemedies: Readonly<Record<SshReason, Bilingual>> = {
  authentication: {
    ja: '利用者の名前を確かめ、「ssh HOST」で入れるようにしてください（ssh-add、ssh-copy-id）',
    en: 'look at the user name, and see that "ssh HOST" lets you in (ssh-add, ssh-copy-id)',
  },
  'host-key-changed': {
    ja: 'サーバーを入れ直した覚えがなければ、送らずに管理者に確かめてください',
    en: 'unless the server was set up anew, do not send, but ask who runs it',
  },
  'host-key-unknown': {
    ja: '一度「ssh HOST」でつないで、鍵を確かめてください',
    en: 'connect once with "ssh HOST" and check the key',
  },
  'no-route': {
    ja: 'ネットワークの接続を確かめてください',
    en: 'look at your network connection',
  },
  refused: {
    ja: 'サーバーで ssh が動いているか、ポートが ~/.ssh/config のとおりか確かめてください',
    en: 'see that ssh runs there, and on the port that ~/.ssh/config says',
  },
  timeout: {
    ja: 'サーバーの名前と、サーバーが動いているかを確かめてください',
    en: 'look at the name of the server, and whether it is running',
  },
  'unknown-host': {
    ja: 'deploy.target のサーバー名を確かめてください',
    en: 'look at the name of the server in deploy.target',
  },
  other: {
    ja: '「ssh HOST」でつながるか確かめてください',
    en: 'see whether "ssh HOST" gets through',
  },
}
