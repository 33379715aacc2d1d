import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import test from 'ava'
import * as v from 'valibot'
import { buildPages } from './browser/build-pages.ts'
import { hasProgram, write } from './commands/run-deploy.ts'
import { folderWith } from './run-kumihan.ts'

/** Of modern CSS the checker reads less than the browsers do. All that it may stumble over in our stylesheets: */
const unknownToChecker: readonly RegExp[] = [
  /^CSS: Unrecognized at-rule “@container”/,
  /^CSS: “container-type”: Property “container-type” doesn't exist/,
  /^CSS: “display”: “math” is not a “display” value/,
  /^CSS: “(?:--column|font-size)”: Parse Error/, // round() and its units
  /^CSS: “font-size”: One operand must be a number/, // lengths divided by lengths
  /^CSS: “block-size”: The types are incompatible/, // round()
]

const answer = v.object({
  messages: v.array(
    v.object({
      type: v.string(),
      subType: v.optional(v.string()),
      url: v.optional(v.string()),
      lastLine: v.optional(v.number()),
      message: v.string(),
    }),
  ),
})

/** Where a condition divides lengths, the checker reads no further, and does not say so. */
function readable(stylesheet: string): string {
  return stylesheet.replaceAll('(width: calc(1ch * 1rem / 1rlh)) and ', '')
}

/** The jar of the package `vnu-jar`: 32 MB, which only the build machine installs. */
function findChecker(): string | undefined {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json'))
    return join(folder, 'build/dist/vnu.jar')
  } catch {
    return undefined
  }
}

test('the Nu HTML Checker finds neither errors nor warnings, in pages and stylesheets', (t) => {
  const checker = findChecker()
  if (checker === undefined || !hasProgram('java', '-version')) {
    t.log('not run: it needs Java, and npm install --no-save vnu-jar')
    t.pass()
    return
  }
  const folder = folderWith({})
  for (const [site, root] of [
    ['sample', '.'],
    ['hard', 'test/sites/pages'],
  ] as const) {
    for (const [path, contents] of buildPages(root)) {
      if (path.endsWith('.html')) write(folder, { [`${site}/${path}`]: contents })
      if (path.endsWith('.css')) write(folder, { [`${site}/${path}`]: readable(String(contents)) })
    }
  }
  // A page that is wrong shows that the checker was listened to, and a mistake after the last line
  // of each stylesheet that it read all of it.
  write(folder, { 'wrong.html': '<!doctype html><title>誤</title><p><div></p>' })
  const stylesheets = ['style.css', 'vertical.css']
  for (const name of stylesheets) {
    const contents = readFileSync(join(folder, 'sample', name), 'utf8')
    write(folder, { [`wrong-${name}`]: `${contents}\np { colour: red }\n` })
  }
  const { stderr } = spawnSync(
    'java',
    ['-jar', checker, '--also-check-css', '--format', 'json', folder],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  )
  const { messages } = v.parse(answer, JSON.parse(stderr))
  const grave = messages
    .filter(({ type, subType }) => type !== 'info' || subType === 'warning')
    .filter(({ message }) => !unknownToChecker.some((one) => one.test(message)))
    .map(
      ({ url = '', lastLine = 0, message }) =>
        `${url.replace(`file:${folder}/`, '')}:${lastLine} ${message}`,
    )
  const wrong = grave.filter((one) => one.startsWith('wrong'))
  t.true(wrong.some((one) => one.startsWith('wrong.html')))
  for (const name of stylesheets) {
    t.true(
      wrong.some((one) => one.startsWith(`wrong-${name}`) && one.includes('“colour”')),
      name,
    )
  }
  t.deepEqual(
    grave.filter((one) => !one.startsWith('wrong')),
    [],
  )
})
