import type { Article } from '../article/article.ts'
import type { Settings } from '../config/settings.ts'
import type { Report } from '../diagnostics/diagnostic.ts'

/** Milliseconds since some moment; it never goes back. */
export type Clock = () => number

/** Sees to it that no article takes longer than the site allows. */
export interface TimeLimit {
  /** To be called between pieces of work. Ends the work, by an exception, when its time is up. */
  readonly breathe: () => void
  /** What the work gives; `undefined`, and a report, when it took too long. */
  readonly within: <T>(article: Article, work: () => T) => T | undefined
}

class TimeIsUp extends Error {}

/**
 * A limit that holds for each article anew. Work in one thread can only be ended where it asks, so
 * an article ends at its next paragraph, cell or rule. Without a clock there is no limit.
 */
export function createTimeLimit(
  clock: Clock | undefined,
  { limits: { seconds } }: Pick<Settings, 'limits'>,
  report: Report,
): TimeLimit {
  let end = Infinity
  return {
    breathe: () => {
      if (clock && clock() > end) throw new TimeIsUp()
    },
    within: (article, work) => {
      if (clock) end = clock() + seconds * 1000
      try {
        return work()
      } catch (error) {
        if (!(error instanceof TimeIsUp)) throw error
        report('slow-article', { path: article.source.path }, { seconds })
        return undefined
      } finally {
        end = Infinity
      }
    },
  }
}
