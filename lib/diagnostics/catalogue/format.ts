import { defineMessage } from '../define-message.ts'

export const formatMessages = {
  'format-refused': defineMessage({
    severity: 'warning',
    ja: () => ({
      message: '整形するとページの中身が変わってしまうため、このファイルの整形は見送りました',
      remedy: '入り組んだ箇条書きや HTML の前後に空行を入れて、もう一度試してください',
    }),
    en: () => ({
      message: 'formatting would change what the page says, so this file was not formatted',
      remedy: 'put empty lines around nested lists and HTML, then try again',
    }),
  }),
  'format-unreadable': defineMessage<{ detail: string }>({
    severity: 'error',
    ja: ({ detail }) => ({
      message: `整形のために読もうとしましたが、読めませんでした（${detail}）`,
      remedy: '書き方を直してから、もう一度試してください',
    }),
    en: ({ detail }) => ({
      message: `this can't be read for formatting (${detail})`,
      remedy: 'mend it, then try again',
    }),
  }),
}
