import { defineMessage } from '../define-message.ts'
import type { FieldFacts } from './fields.ts'

/** Why a folder of this machine may not be the target. */
export type TargetRefusal = 'contains-site' | 'is-output' | 'home'

/** What is asked, refused and warned of before anything is sent. */
export const deployMessages = {
  'bad-deploy-target': defineMessage<FieldFacts>({
    severity: 'error',
    ja: ({ key, value, nearest }) => ({
      message: `「${value}」は公開先として使えません`,
      remedy: nearest
        ? `「${key.split('.').at(-1)}: ${nearest}」のことですか？`
        : '「利用者@サーバー:/サイトのフォルダー」の形で、空白や記号のないパスを書いてください。このコンピューターの中なら / か ./ で始めます',
    }),
    en: ({ key, value, nearest }) => ({
      message: `"${value}" can't be published to`,
      remedy: nearest
        ? `did you mean "${key.split('.').at(-1)}: ${nearest}"?`
        : 'write it as user@server:/folder/of/the/site, the path without blanks and signs; a folder of this machine begins with / or ./',
    }),
  }),
  'bad-protected-path': defineMessage<FieldFacts>({
    severity: 'error',
    ja: ({ value }) => ({
      message: `「${value}」は公開先の中のパスではありません`,
      remedy: '公開先のフォルダーからのパスを書いてください（.htaccess や uploads/ など）',
    }),
    en: ({ value }) => ({
      message: `"${value}" is not a path below the target`,
      remedy: 'write the path from the target folder, such as .htaccess or uploads/',
    }),
  }),
  'deploy-target-missing': defineMessage({
    severity: 'error',
    ja: () => ({
      message: '公開先が書かれていません',
      remedy:
        'site.yaml に「deploy:」の行と、その下に 2 字下げて「  target: 利用者@サーバー:/パス」の行を足してください',
    }),
    en: () => ({
      message: 'site.yaml does not say where to publish',
      remedy: 'add a line "deploy:" and below it, indented, "  target: user@server:/path"',
    }),
  }),
  'deploy-target-refused': defineMessage<{ reason: TargetRefusal }>({
    severity: 'error',
    ja: ({ reason }) => ({
      message: `公開先にできません。${refusalJa[reason]}`,
      remedy: 'site.yaml の deploy.target に、サイトだけを置くフォルダーを書いてください',
    }),
    en: ({ reason }) => ({
      message: `this can't be the target: ${refusalEn[reason]}`,
      remedy: 'name a folder for the site alone in deploy.target of site.yaml',
    }),
  }),
  'no-articles': defineMessage({
    severity: 'error',
    ja: () => ({
      message: '公開する記事がひとつもないので、何も送りません',
      remedy: 'articles/ に、下書きでなく、日付の来た記事があるか確かめてください',
    }),
    en: () => ({
      message: 'there is no article to publish, so nothing is sent',
      remedy: 'see that articles/ holds one that is no draft and whose date has come',
    }),
  }),
  'dist-unverified': defineMessage<{ names: readonly string[]; count: number }>({
    severity: 'error',
    ja: ({ names, count }) => ({
      message:
        count === 0
          ? 'このフォルダーを組んだ記録が読めないので、送りません'
          : `組んだあとで変えられたものがあるので、送りません: ${names.join('、')}${count > names.length ? ` ほか ${count - names.length} 件` : ''}`,
      remedy: 'このフォルダーを消してから、もう一度実行してください。すべて組み直します',
    }),
    en: ({ names, count }) => ({
      message:
        count === 0
          ? 'the record of what was built here is gone, so nothing is sent'
          : `nothing is sent, for this was changed after it was built: ${names.join(', ')}${count > names.length ? ` and ${count - names.length} more` : ''}`,
      remedy: 'delete the folder and run the command again; everything will be built anew',
    }),
  }),
  'too-many-deletions': defineMessage<{ count: number; files: number; limit: number }>({
    severity: 'error',
    ja: ({ count, files, limit }) => ({
      message: `公開先の ${files} ファイルのうち ${count} ファイルが消えます（${limit} までなら消します）。何も送っていません`,
      remedy: `公開先と記事が正しければ、--allow-delete ${count} を付けて実行してください`,
    }),
    en: ({ count, files, limit }) => ({
      message: `${count} of ${files} files there would be deleted (at most ${limit} are); nothing was sent`,
      remedy: `if target and articles are right, run it with --allow-delete ${count}`,
    }),
  }),
  'unknown-on-server': defineMessage<{ names: readonly string[]; count: number; first: boolean }>({
    severity: 'warning',
    ja: ({ names, count, first }) => ({
      message: `公開先に、${first ? '' : 'kumihan が送ったのではない'}ファイルがあります。送ると消えます: ${names.join('、')}${count > names.length ? ` ほか ${count - names.length} 件` : ''}`,
      remedy: '残すものは、site.yaml の deploy.protect に書いてください',
    }),
    en: ({ names, count, first }) => ({
      message: `the target holds files${first ? '' : ' that kumihan did not send'}; sending deletes them: ${names.join(', ')}${count > names.length ? ` and ${count - names.length} more` : ''}`,
      remedy: 'list what is to stay in deploy.protect of site.yaml',
    }),
  }),
  'deletion-unconfirmed': defineMessage<{ count: number }>({
    severity: 'error',
    ja: ({ count }) => ({
      message: `kumihan が送った覚えのない ${count} ファイルを消すことになるので、--yes だけでは送りません`,
      remedy: `消してよければ、--allow-delete ${count} を付けるか、端末で実行して答えてください`,
    }),
    en: ({ count }) => ({
      message: `this would delete ${count} ${count === 1 ? 'file' : 'files'} that kumihan does not know to have sent; --yes is not enough for that`,
      remedy: `if they may go, add --allow-delete ${count}, or run it in a terminal and answer`,
    }),
  }),
  'deploy-unconfirmed': defineMessage({
    severity: 'error',
    ja: () => ({
      message: '端末ではないので、送ってよいか尋ねられません',
      remedy: '尋ねずに送るには --yes を、送らずに確かめるだけなら --dry-run を付けてください',
    }),
    en: () => ({
      message: 'this is no terminal, so there is nobody to ask before sending',
      remedy: 'add --yes to send without a question, or --dry-run to look only',
    }),
  }),
  'url-removed': defineMessage<{ url: string; page: boolean; successor: string | undefined }>({
    severity: 'warning',
    ja: ({ url, page, successor }) => ({
      message: `${url} がなくなります`,
      remedy: page
        ? `移したのなら、${successor ? `いま ${successor} にある記事` : '移した先の記事'}の前付けに「aliases: [${url}]」と書くと、古いアドレスから案内されます`
        : 'ほかのサイトから使われているかもしれません。残すなら articles/ に戻してください',
    }),
    en: ({ url, page, successor }) => ({
      message: `${url} goes away`,
      remedy: page
        ? `if it moved, write "aliases: [${url}]" in the front matter of the article ${successor ? `that is now at ${successor}` : 'that took its place'}, and readers are sent on`
        : 'other sites may use it; to keep it, put the file back into articles/',
    }),
  }),
}

const refusalJa: Readonly<Record<TargetRefusal, string>> = {
  'contains-site': 'サイトの原稿を含むか、その中のフォルダーです',
  'is-output': 'これから送るフォルダーそのものか、その中です',
  home: 'ホームフォルダーか、それを含むフォルダーです',
}

const refusalEn: Readonly<Record<TargetRefusal, string>> = {
  'contains-site': "it contains the site's sources, or lies among them",
  'is-output': 'it is the folder that is to be sent, or lies in it',
  home: 'it is the home folder, or contains it',
}
