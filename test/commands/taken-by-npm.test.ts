import test from 'ava'
import { folderWith } from '../run-kumihan.ts'
import { callKumihan } from './fake-terminal.ts'

/** Calls the command as `npm run SCRIPT` does, with what npm keeps to itself. */
async function callByNpm(script: string, argv: readonly string[], kept: Record<string, string>) {
  const npm = { script, config: (name: string) => kept[name] }
  return await callKumihan(argv, { npm, cwd: folderWith({}) })
}

for (const [script, kept, typed] of [
  ['deploy', { 'dry-run': 'true' }, 'npm run deploy -- --dry-run'],
  ['dist', { future: 'true' }, 'npm run dist -- --future'],
  ['dist', { drafts: '' }, 'npm run dist -- --no-drafts'],
  ['format', { check: 'true' }, 'npm run format -- --check'],
  ['deploy', { 'allow-delete': '5' }, 'npm run deploy -- --allow-delete 5'],
  // Older versions of npm know no more than that it was there.
  ['dist', { out: 'true' }, 'npm run dist -- --out DIR'],
] as const) {
  test(`an option that npm kept stops the command: ${typed}`, async (t) => {
    const { code, told } = await callByNpm(script, [script], kept)
    t.is(code, 2)
    t.true(told.includes(`put -- before it: ${typed}\n`), told)
  })
}

test('what npm holds for itself, or for another script, is none of ours', async (t) => {
  for (const [script, kept] of [
    ['dist', { json: 'true', force: 'true', yes: '', cache: '/home/x/.npm' }],
    ['release', { future: 'true' }],
  ] as const) {
    const { told } = await callByNpm(script, ['dist'], kept)
    t.false(told.includes('npm'), told)
  }
})
