import type { Severity } from './define-message.ts'

type Paint = (text: string) => string

/** How the parts of a message look. The edge gives colours; files, pipes and tests get plain text. */
export interface Style extends Readonly<Record<Severity, Paint>> {
  /** Where: `articles/a.md:12:5`. */
  readonly place: Paint
  readonly caret: Paint
  readonly dim: Paint
}

const as: Paint = (text) => text

export const plainStyle: Style = {
  error: as,
  warning: as,
  info: as,
  place: as,
  caret: as,
  dim: as,
}
