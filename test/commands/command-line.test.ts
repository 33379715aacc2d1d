import { readFileSync } from 'node:fs'
import test from 'ava'
import { buildMoment, releaseDay } from '../../lib/commands/build-moment.ts'
import { commands } from '../../lib/commands/command-list.ts'
import { callKumihan } from './fake-terminal.ts'

const tool = JSON.parse(readFileSync('package.json', 'utf8')) as {
  version: string
  scripts: Record<string, string>
}

test('--version prints the version of package.json', async (t) => {
  t.deepEqual(await callKumihan(['--version']), { code: 0, printed: `${tool.version}\n`, told: '' })
})

test('--help names every command, in the language of the locale or of --lang', async (t) => {
  const english = await callKumihan(['--help'])
  const japanese = await callKumihan(['--help', '--lang', 'ja'])
  t.is(english.code, 0)
  for (const { name, summary } of commands) {
    t.true(english.printed.includes(`  ${name}`), name)
    t.true(english.printed.includes(summary.en), name)
    t.true(japanese.printed.includes(summary.ja), name)
  }
})

test('each command has its own help and its npm script', async (t) => {
  for (const { name, options } of commands) {
    const { code, printed } = await callKumihan([name, '--help'])
    t.is(code, 0)
    for (const option of Object.keys(options)) t.true(printed.includes(`--${option}`), option)
    // npm runs a script of that name by itself, after `npm publish`.
    if (name === 'publish') t.false(name in tool.scripts)
    else t.is(tool.scripts[name], `tsc -b && node build/scripts/kumihan.js ${name}`)
  }
})

test('no command at all is wrong usage, with the overview', async (t) => {
  const { code, printed, told } = await callKumihan([])
  t.is(code, 2)
  t.is(printed, '')
  t.regex(told, /^Usage: kumihan/)
})

for (const [argv, told] of [
  [['dsit'], 'there is no command "dsit" (did you mean dist?)'],
  [['dist', '--strct'], 'dist has no option --strct (did you mean --strict?)'],
  [['dist', '-x'], 'dist has no option -x'],
  [['dist', '--strict=yes'], '--strict takes no value'],
  [['dist', '--out'], '--out needs a value'],
  [['dist', 'articles'], '"articles" is one word too many'],
  [['new'], 'new needs "TITLE"'],
  [['dist', '--lang', 'fr'], '--lang takes ja or en, not "fr"'],
] as const) {
  test(`wrong usage: kumihan ${argv.join(' ')}`, async (t) => {
    const result = await callKumihan(argv)
    t.is(result.code, 2)
    t.is(result.printed, '')
    t.true(result.told.includes(told), result.told)
  })
}

test('wrong usage is told in Japanese too', async (t) => {
  const { told } = await callKumihan(['dsit'], { language: 'ja' })
  t.is(
    told,
    'kumihan: 「dsit」というコマンドはありません（dist のことですか？）。コマンドの一覧: kumihan --help\n',
  )
})

test('a failure that nobody expected names the file in work and ends with 70', async (t) => {
  const readInput = () => {
    throw new RangeError('out of luck')
  }
  const { code, told } = await callKumihan(['render', '-'], { readInput })
  t.is(code, 70)
  t.regex(told, /internal error: RangeError: out of luck/)
  t.notRegex(told, /\n {4}at /)
  const debugged = await callKumihan(['render', '-', '--debug'], { readInput })
  t.regex(debugged.told, /\n {4}at /)
})

test('a clock from before the release stands at the release', (t) => {
  const release = Date.parse(`${releaseDay}T00:00:00Z`)
  t.is(buildMoment(0), release)
  t.is(buildMoment(release + 5), release + 5)
})
