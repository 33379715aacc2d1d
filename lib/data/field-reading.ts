import type { Report } from '../diagnostics/diagnostic.ts'
import type { Locator } from '../diagnostics/locate.ts'

/** Where fields are read from, and whom to tell of problems. */
export interface FieldReading {
  readonly text: string
  readonly locator: Locator
  readonly report: Report
  readonly within: 'front-matter' | 'settings'
}
