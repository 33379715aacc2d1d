import { defineMessage } from '../define-message.ts'

export const frontMatterMessages = {
  'unknown-key': defineMessage<{ key: string; nearest: string | undefined }>({
    severity: 'warning',
    ja: ({ key, nearest }) => ({
      message: `「${key}」という項目はありません`,
      remedy: nearest
        ? `「${nearest}」のことなら、つづりを直してください`
        : '項目を消すか、「x-」で始まる名前にしてください',
    }),
    en: ({ key, nearest }) => ({
      message: `there is no key "${key}"`,
      remedy: nearest
        ? `did you mean "${nearest}"?`
        : 'remove it, or give it a name that starts with "x-"',
    }),
  }),
}
