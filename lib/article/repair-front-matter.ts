import { completeSettings } from '../config/settings.ts'
import { hear } from '../diagnostics/hear.ts'
import { createLocator } from '../diagnostics/locate.ts'
import { mendText } from '../diagnostics/mend-text.ts'
import type { Mend } from '../diagnostics/mend-text.ts'
import type { SyntaxReason } from '../diagnostics/catalogue/yaml.ts'
import type { SourceFile } from '../text/source-file.ts'
import { frontMatterFields } from './front-matter-schema.ts'
import { readFrontMatter } from './front-matter.ts'
import { readDates } from './read-dates.ts'
import { splitFrontMatter } from './split-front-matter.ts'

/** What is amiss with a line whose words stay as they are once it is written the right way. */
const certain: ReadonlySet<SyntaxReason> = new Set([
  'colon-in-value',
  'missing-colon',
  'special-start',
])

/** Dates are only spelt anew here, for which no zone is needed. */
const settings = completeSettings({ title: '題', url: 'https://example.com' })

/**
 * The text of an article with those slips of its front matter put right of which there is no doubt
 * what was meant: a value with a colon in it, `title：題名`, the spelling of dates, blanks at the end
 * of lines. All else is left to the writer.
 */
export function repairFrontMatter(source: SourceFile): string {
  const repaired = mendText(source.text, mendsOf(source))
  // A line that can be read again may show what is amiss with its neighbour, or with its value.
  return repaired === source.text
    ? withoutTrailingBlanks(repaired)
    : repairFrontMatter({ ...source, text: repaired })
}

function mendsOf(source: SourceFile): readonly Mend[] {
  const split = splitFrontMatter(source.text)
  if (split.kind !== 'found') return []
  const mends: Mend[] = []
  const report = hear({
    'yaml-syntax': ({ start }, { reason, suggestion }) => {
      if (!start || suggestion === undefined || !certain.has(reason)) return
      const line = source.text.split('\n')[start.line - 1] ?? ''
      const [key = ''] = suggestion.split(':', 1)
      if (!Object.hasOwn(frontMatterFields, key) || line.includes(' #')) return
      const column = line.search(/\S/) + 1
      mends.push({ place: { start: { line: start.line, column } }, text: suggestion })
    },
    'invalid-date': (place, { suggestion }) => {
      if (suggestion !== undefined) mends.push({ place, text: suggestion })
    },
  })
  const locator = createLocator(source)
  const frontMatter = readFrontMatter({ ...split, text: source.text, locator, report })
  if (frontMatter) readDates(frontMatter, false, settings)
  return mends
}

/** A value of several lines keeps its blanks: they may be meant. */
function withoutTrailingBlanks(text: string): string {
  const split = splitFrontMatter(text)
  if (split.kind !== 'found') return text
  const head = text.slice(0, split.bodyStart)
  if (/[|>][-+\d]*[ \t]*$/m.test(head)) return text
  return head.replaceAll(/[ \t]+$/gm, '') + text.slice(split.bodyStart)
}
