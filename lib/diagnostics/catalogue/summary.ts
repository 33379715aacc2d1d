import { defineMessage } from '../define-message.ts'

export const summaryMessages = {
  'more-problems': defineMessage<{ count: number }>({
    severity: 'info',
    ja: ({ count }) => ({
      message: `ほかに ${count} 件あります`,
      remedy: '上のものを直すと、残りが見えます',
    }),
    en: ({ count }) => ({
      message: `${count} more`,
      remedy: 'mend the ones above, and the rest will be shown',
    }),
  }),
}
