import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import test from 'ava'
import { contrast } from './contrast.ts'

const stylesheet = readFileSync('layouts/style.css', 'utf8')
const verticalSheet = readFileSync('layouts/vertical.css', 'utf8')
const rules = withoutComments(stylesheet)
const verticalRules = withoutComments(verticalSheet)
const darkRules = /@media screen and \(prefers-color-scheme: dark\) \{\s*:root \{(.*?)\}/s

function withoutComments(css: string): string {
  return css.replace(/\/\*.*?\*\//gs, '')
}

function colours(css: string): Readonly<Record<string, string>> {
  const found = css.matchAll(/--([a-z-]+): (#[0-9a-f]{6})\b/g)
  return Object.fromEntries(Array.from(found, ([, name, value]) => [name, value]))
}

const day = colours(rules.slice(0, rules.indexOf('@media')))
const night = { ...day, ...colours(darkRules.exec(rules)?.[1] ?? '') }

/** What is read, and on what it stands. */
const text = ['ink', 'pale', 'accent', 'visited', 'alarm'].map((ink) => [ink, 'paper'] as const)
const rest = [
  ['ink', 'shade'],
  ['ink', 'mark'],
  ['accent', 'mark'],
  ...['pale', 'code-word', 'code-text', 'code-value', 'code-name', 'code-mark'].map(
    (ink) => [ink, 'shade'] as const,
  ),
] as const

for (const [mode, palette] of Object.entries({ day, night })) {
  test(`colours by ${mode}: text has a contrast of 7, everything else of 4.5`, (t) => {
    const ratio = ([ink, paper]: readonly [string, string]): number =>
      contrast(palette[ink] ?? '', palette[paper] ?? '')
    for (const pair of text) t.true(ratio(pair) >= 7, `${pair.join(' on ')}: ${ratio(pair)}`)
    for (const pair of rest) t.true(ratio(pair) >= 4.5, `${pair.join(' on ')}: ${ratio(pair)}`)
  })
}

test('day and night say the same colours', (t) => {
  t.deepEqual(Object.keys(colours(darkRules.exec(rules)?.[1] ?? '')), Object.keys(day))
})

test('the stylesheet weighs 8 kB at most', (t) => {
  t.true(gzipSync(stylesheet, { level: 9 }).length <= 8192)
})

test('what vertical pages need besides weighs 2 kB at most', (t) => {
  t.true(gzipSync(verticalSheet, { level: 9 }).length <= 2048)
})

test('nothing moves, nothing comes from elsewhere, nothing is shouted down', (t) => {
  for (const css of [rules, verticalRules]) {
    t.notRegex(css, /animation|transition:|@keyframes|scroll-behavior/)
    t.notRegex(css, /@import|url\(['"]?(?:https?:|\/\/|data:)/)
    t.notRegex(css, /!important/)
  }
})

test('every variable that is used is set, and the other way round', (t) => {
  const all = rules + verticalRules
  const set = new Set(
    Array.from(all.matchAll(/(--[a-z-]+):|@property (--[a-z-]+)/g), (one) => one[1] ?? one[2]),
  )
  const used = new Set(Array.from(all.matchAll(/var\((--[a-z-]+)/g), (one) => one[1]))
  t.deepEqual([...used].toSorted(), [...set].toSorted())
})

test('text-autospace is set where it does not reach into code', (t) => {
  t.regex(rules, /html:lang\(ja\) \{\s*text-autospace: normal/)
  t.notRegex(rules, /(?<!html)(?<!em)(?<!ul):lang\(ja\)/)
})

test('WebKitGTK gets no autospace: it would set letters on top of each other', (t) => {
  t.regex(
    rules,
    /@supports \(hanging-punctuation: first\) and \(not \(font: -apple-system-body\)\) \{\s*html:lang\(ja\) \{\s*text-autospace: no-autospace/,
  )
})
