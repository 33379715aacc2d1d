import { styleText } from 'node:util'
import { plainStyle } from '../diagnostics/style.ts'
import type { Style } from '../diagnostics/style.ts'

const colours: Style = {
  error: (text) => styleText(['red', 'bold'], text, { validateStream: false }),
  warning: (text) => styleText(['yellow', 'bold'], text, { validateStream: false }),
  info: (text) => styleText(['cyan', 'bold'], text, { validateStream: false }),
  place: (text) => styleText('bold', text, { validateStream: false }),
  caret: (text) => styleText('red', text, { validateStream: false }),
  dim: (text) => styleText('dim', text, { validateStream: false }),
}

/** Colours for a terminal that shows them. */
export function terminalStyle(colour: boolean): Style {
  return colour ? colours : plainStyle
}
