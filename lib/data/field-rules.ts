import * as v from 'valibot'
import type { Code } from '../diagnostics/catalogue.ts'

/** Rules about one value that a schema can name; all have the same facts. */
const fieldRules = [
  'bad-deploy-target',
  'bad-font-path',
  'bad-link-address',
  'bad-protected-path',
  'empty-text',
  'unknown-code',
  'unknown-language',
  'unknown-timezone',
  'url-not-absolute',
  'url-with-query',
] as const satisfies readonly Code[]

export type FieldRule = (typeof fieldRules)[number]

/** A step of a schema: the code is reported for every text that fails the test. */
export function rule(code: FieldRule, test: (value: string) => boolean) {
  return v.check(test, code)
}

export function isFieldRule(code: string): code is FieldRule {
  return (fieldRules as readonly string[]).includes(code)
}

/** Text that is more than blanks. */
export function filledText() {
  return v.pipe(
    v.string(),
    rule('empty-text', (value) => value.trim() !== ''),
  )
}
