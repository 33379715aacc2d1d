import type { MessageLanguage } from '../diagnostics/message-language.ts'
import type { Bilingual } from '../diagnostics/message-language.ts'
import type { Terminal } from './terminal.ts'

export interface Progress {
  /** Says that one more of the things is done; or one more of others, which nobody has counted. */
  readonly advance: (other?: boolean) => void
  /** Takes the line away again. */
  readonly clear: () => void
}

/** Shorter work needs no line, and a line that flickers tells nobody anything. */
const quietTime = 500
const interval = 100

/** One line that counts on a terminal that a person watches; nothing anywhere else. */
export function createProgress(
  terminal: Terminal,
  language: MessageLanguage,
  total: number,
  work: Bilingual = { ja: '組んでいます', en: 'building' },
): Progress {
  let done = 0
  let others = 0
  let next = terminal.now() + quietTime
  let shown = false
  return {
    advance: (other = false) => {
      if (other) others += 1
      else done += 1
      if (!terminal.interactive || terminal.now() < next) return
      next = terminal.now() + interval
      shown = true
      const more = others > 0 ? ` + ${others}` : ''
      terminal.tell(`\r${work[language]} ${Math.min(done, total)}/${total}${more}`)
    },
    clear: () => {
      if (shown) terminal.tell('\r\u001B[K')
      shown = false
    },
  }
}
