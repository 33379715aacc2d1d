import { createRequire } from 'node:module'
import type { HLJSApi, LanguageFn } from 'highlight.js'
import { languageName } from './languages.ts'

/** HTML of a piece of code with classes on its parts; `undefined` for languages nobody knows. */
export type Highlight = (code: string, language: string) => string | undefined

/**
 * A highlighter that loads highlight.js, and of it one language after the other, when code needs
 * it, and that works out each piece of code only once.
 */
export function createHighlighter(): Highlight {
  const engines = new Map<string, HLJSApi>()
  const done = new Map<string, string>()
  return (code, word) => {
    const language = languageName(word)
    if (language === undefined || language === 'plaintext') return undefined
    const key = `${language}\n${code}`
    const known = done.get(key)
    if (known !== undefined) return known
    const engine = engines.get(language) ?? createEngine(language)
    engines.set(language, engine)
    const { value } = engine.highlight(code, { language, ignoreIllegals: true })
    done.set(key, value)
    return value
  }
}

/**
 * An instance of highlight.js for one language and those that it embeds. Were there one instance
 * for all, the colours of CSS in HTML would hang on whether some article before used CSS.
 */
function createEngine(language: string): HLJSApi {
  const require = createRequire(import.meta.url)
  const engine = (require('highlight.js/lib/core') as HLJSApi).newInstance()
  const waiting = [language]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (engine.getLanguage(name)) continue
    engine.registerLanguage(name, require(`highlight.js/lib/languages/${name}`) as LanguageFn)
    waiting.push(...embeddedLanguages(engine.getLanguage(name)))
  }
  return engine
}

/** The values of every `subLanguage` in a language's definition. */
function embeddedLanguages(definition: unknown): readonly string[] {
  const found: string[] = []
  const seen = new Set<unknown>()
  const waiting = [definition]
  while (waiting.length > 0) {
    const value = waiting.pop()
    if (typeof value !== 'object' || value === null || value instanceof RegExp || seen.has(value)) {
      continue
    }
    seen.add(value)
    for (const [key, part] of Object.entries(value)) {
      if (key === 'subLanguage') found.push(...[part].flat().map(String))
      else waiting.push(part)
    }
  }
  return found.flatMap((word) => languageName(word) ?? [])
}
