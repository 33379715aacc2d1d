import { defineMessage } from '../define-message.ts'
import type { Bilingual, MessageLanguage } from '../message-language.ts'

/** Slips that do not stand in the way of a page: what `check` finds besides what `dist` does. */
export const proofreadingMessages = {
  leftover: defineMessage<{ word: string }>({
    severity: 'warning',
    ja: ({ word }) => ({
      message: `書きかけの印「${word}」が残っています`,
      remedy:
        '片付けてから消してください。探す言葉は site.yaml の check: leftovers: で変えられます',
    }),
    en: ({ word }) => ({
      message: `a note to yourself is left here: "${word}"`,
      remedy: 'settle it and delete the mark; check: leftovers: in site.yaml names the words',
    }),
  }),
  'empty-link': defineMessage<{
    url: string
    /** True for an `<a>` of the writer. */
    tag: boolean
  }>({
    severity: 'warning',
    ja: ({ url, tag }) => ({
      message: 'リンクの文字がないので、ページでは見えません',
      remedy: `${linkWith('リンクの文字', url, tag)} と書いてください`,
    }),
    en: ({ url, tag }) => ({
      message: 'this link has no words, so nobody sees it',
      remedy: `write ${linkWith('words', url, tag)}`,
    }),
  }),
  'swapped-link': defineMessage<{ words: string; url: string }>({
    severity: 'warning',
    ja: ({ words, url }) => ({
      message: 'リンクの [ ] と ( ) の中身が逆のようです',
      remedy: `[${words}](${url}) のことですか？`,
    }),
    en: ({ words, url }) => ({
      message: 'the words and the address of this link seem to be swapped',
      remedy: `did you mean [${words}](${url})?`,
    }),
  }),
  'doubled-bracket': defineMessage({
    severity: 'warning',
    ja: () => ({
      message: 'リンクの丸括弧が二重になっています',
      remedy: '[文字](アドレス) のように、括弧を一重にしてください',
    }),
    en: () => ({
      message: 'the parentheses of this link are doubled',
      remedy: 'write them once: [words](address)',
    }),
  }),
  'mistyped-scheme': defineMessage<{ found: string; meant: string }>({
    severity: 'warning',
    ja: ({ found, meant }) => ({
      message: `「${found}」はアドレスの始まりの打ち間違いのようです`,
      remedy: `${meant} のことですか？`,
    }),
    en: ({ found, meant }) => ({
      message: `"${found}" looks like a mistyped beginning of an address`,
      remedy: `did you mean ${meant}?`,
    }),
  }),
  'unused-reference': defineMessage<{ label: string; again: boolean }>({
    severity: 'warning',
    ja: ({ label, again }) => ({
      message: again
        ? `リンク先 [${label}] は、前にも決められています。こちらは使われません`
        : `リンク先 [${label}] は、どこからも使われていません`,
      remedy: again
        ? '消すか、違う名前にしてください'
        : `本文に [文字][${label}] と書くか、この行を消してください`,
    }),
    en: ({ label, again }) => ({
      message: again
        ? `where [${label}] leads was said before; this line is not used`
        : `no link uses the address of [${label}]`,
      remedy: again
        ? 'delete it, or give it another name'
        : `write [words][${label}] in the text, or delete this line`,
    }),
  }),
  'broken-external-link': defineMessage<{ href: string; reason: string }>({
    severity: 'warning',
    ja: ({ href, reason }) => ({
      message: `「${href}」を開けません（${plainly(reason, 'ja')}）`,
      remedy: 'ブラウザーで確かめて、アドレスを直すか、リンクを外してください',
    }),
    en: ({ href, reason }) => ({
      message: `"${href}" can't be opened (${plainly(reason, 'en')})`,
      remedy: 'try it in a browser, then correct the address or take the link away',
    }),
  }),
  'unused-ignore': defineMessage<{
    code: string
    reason: 'nothing-there' | 'unknown' | 'error'
    nearest: string | undefined
  }>({
    severity: 'warning',
    ja: ({ code, reason, nearest }) => ({
      message: {
        'nothing-there': `「${code}」を黙らせる指定がありますが、そういう指摘はもうありません`,
        unknown: `「${code}」という指摘の名前はありません`,
        error: `「${code}」はエラーなので、黙らせることはできません`,
      }[reason],
      remedy: nearest
        ? `「${nearest}」のことですか？`
        : reason === 'error'
          ? '指定を消して、エラーのほうを直してください'
          : 'この指定を消してください',
    }),
    en: ({ code, reason, nearest }) => ({
      message: {
        'nothing-there': `"${code}" is to be ignored here, but there is nothing to ignore`,
        unknown: `no diagnostic has the name "${code}"`,
        error: `"${code}" is an error and cannot be ignored`,
      }[reason],
      remedy: nearest
        ? `did you mean "${nearest}"?`
        : reason === 'error'
          ? 'take this away and mend the error itself'
          : 'take this away',
    }),
  }),
}

/** What a server, or the way to it, answers in place of a page. */
const reasons: Readonly<Record<string, Bilingual>> = {
  '404': { ja: 'ページがない、404', en: 'no such page, 404' },
  '410': { ja: 'ページは消された、410', en: 'the page is gone, 410' },
  timeout: { ja: '返事がない', en: 'no answer' },
  ENOTFOUND: { ja: 'そういうサーバーはない', en: 'no such server' },
  EAI_AGAIN: {
    ja: 'サーバーの名前を調べられない',
    en: 'the name of the server cannot be looked up',
  },
  ECONNREFUSED: { ja: 'つながらない', en: 'no connection' },
  ECONNRESET: { ja: '途中で切れた', en: 'the connection broke' },
  CERT_HAS_EXPIRED: { ja: '証明書の期限切れ', en: 'its certificate has expired' },
  ERR_TLS_CERT_ALTNAME_INVALID: {
    ja: '証明書の名前が違う',
    en: 'its certificate is for another name',
  },
}

function plainly(reason: string, language: MessageLanguage): string {
  if (/^5\d\d$/.test(reason)) {
    return language === 'ja' ? `サーバーの不調、${reason}` : `trouble of the server, ${reason}`
  }
  return reasons[reason]?.[language] ?? reason
}

function linkWith(words: string, url: string, tag: boolean): string {
  return tag ? `<a href="${url}">${words}</a>` : `[${words}](${url})`
}
