import { defineMessage } from '../define-message.ts'

/** Problems of what leads somewhere: ids, footnotes, references, links, pictures. */
export const referenceMessages = {
  'duplicate-id': defineMessage<{ id: string }>({
    severity: 'error',
    ja: ({ id }) => ({
      message: `id「${id}」は、この記事の別のところでも使われています`,
      remedy: 'どちらかを違う名前にしてください',
    }),
    en: ({ id }) => ({
      message: `the id "${id}" is used elsewhere in this article`,
      remedy: 'give one of the two another name',
    }),
  }),
  'undefined-footnote': defineMessage<{
    label: string
    /** True at the start of a line that was meant to say what the note says. */
    definition: boolean
  }>({
    severity: 'error',
    ja: ({ label, definition }) => ({
      message: `脚注 [^${label}] の本文がありません`,
      remedy: definition
        ? `これが脚注の本文なら、半角のコロンと空白を付けて「[^${label}]: …」としてください`
        : `「[^${label}]: 脚注の文」という行を足してください`,
    }),
    en: ({ label, definition }) => ({
      message: `the footnote [^${label}] has no text`,
      remedy: definition
        ? `if this is its text, put a colon and a blank behind it: "[^${label}]: …"`
        : `add a line "[^${label}]: what the note says"`,
    }),
  }),
  'unused-footnote': defineMessage<{ label: string }>({
    severity: 'warning',
    ja: ({ label }) => ({
      message: `脚注 [^${label}] は、どこからも参照されていないので出ません`,
      remedy: `本文に [^${label}] を書くか、この脚注を消してください`,
    }),
    en: ({ label }) => ({
      message: `nothing refers to the footnote [^${label}], so it is not printed`,
      remedy: `write [^${label}] in the text, or delete the note`,
    }),
  }),
  'duplicate-footnote': defineMessage<{ label: string }>({
    severity: 'error',
    ja: ({ label }) => ({
      message: `脚注 [^${label}] の本文が 2 つあります`,
      remedy: 'どちらかを違う名前にしてください',
    }),
    en: ({ label }) => ({
      message: `the footnote [^${label}] has two texts`,
      remedy: 'give one of the two another name',
    }),
  }),
  'undefined-reference': defineMessage<{ label: string }>({
    severity: 'error',
    ja: ({ label }) => ({
      message: `リンク先 [${label}] が決められていないので、リンクになりません`,
      remedy: `「[${label}]: アドレス」という行を足してください。リンクでないなら、はじめの [ を \\[ と書きます`,
    }),
    en: ({ label }) => ({
      message: `this is no link: nothing says where [${label}] leads`,
      remedy: `add a line "[${label}]: address"; if no link is meant, write \\[ for the first [`,
    }),
  }),
  'duplicate-reference': defineMessage<{ label: string; earlier: string }>({
    severity: 'error',
    ja: ({ label, earlier }) => ({
      message: `[${label}] のリンク先は、前に「${earlier}」と決められています`,
      remedy: 'リンクはすべてそちらへ行きます。この行を消すか、[ ] の中を違う名前にしてください',
    }),
    en: ({ label, earlier }) => ({
      message: `an earlier line says that [${label}] leads to "${earlier}"`,
      remedy: 'all links go there; delete this line, or give it another name',
    }),
  }),
  'link-with-space': defineMessage<{
    url: string
    /** The address without the size that other tools read behind it: `(a.png =320x)`. */
    sized: string | undefined
  }>({
    severity: 'warning',
    ja: ({ url, sized }) => ({
      message: sized
        ? '画像の大きさはここに書けないので、画像になりません'
        : 'アドレスに空白があるので、リンクや画像になりません',
      remedy: sized
        ? `(${sized}) と書いてください。大きさが要るなら <img src="${sized}" alt="…" width="320"> と書けます`
        : `(<${url.trim()}>) と書いてください`,
    }),
    en: ({ url, sized }) => ({
      message: sized
        ? 'this is no picture: a size cannot stand here'
        : 'this is no link or picture: there is a space in the address',
      remedy: sized
        ? `write (${sized}); where the size matters, <img src="${sized}" alt="…" width="320">`
        : `write (<${url.trim()}>)`,
    }),
  }),
  'unsafe-url': defineMessage<{ url: string }>({
    severity: 'error',
    ja: ({ url }) => ({
      message: `プログラムを動かすアドレス「${url.slice(0, 40)}」は使えません`,
      remedy: 'https:// で始まるアドレスか、サイトの中のファイルにしてください',
    }),
    en: ({ url }) => ({
      message: `an address that runs a program is not allowed: "${url.slice(0, 40)}"`,
      remedy: 'write one that starts with https://, or a file of the site',
    }),
  }),
  'missing-alt': defineMessage<{ tag: boolean }>({
    severity: 'warning',
    ja: ({ tag }) => ({
      message: '画像の代わりに読まれる文字がありません',
      remedy: tag
        ? 'alt="何の画像か" を足してください。飾りなら alt="" と書きます'
        : '![何の画像か](…) と書いてください。飾りなら <img alt="" src="…"> と書けます',
    }),
    en: ({ tag }) => ({
      message: 'this picture has no words for those who cannot see it',
      remedy: tag
        ? 'add alt="what it shows", or alt="" for mere decoration'
        : 'write ![what it shows](…), or <img alt="" src="…"> for mere decoration',
    }),
  }),
}
