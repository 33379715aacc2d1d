import { execFileSync } from 'node:child_process'
import test from 'ava'
import { shellWord } from '../../lib/diagnostics/shell-word.ts'

test('plain paths stay as they are, Japanese ones too', (t) => {
  for (const path of ['articles/a.md', '/srv/www/記事-1.md', 'user@host:x']) {
    t.is(shellWord(path), path)
  }
})

test('a shell reads every word back', (t) => {
  for (const word of [
    'a b',
    "it's",
    '$HOME',
    '*',
    '~',
    '-x',
    '`ls`',
    'a"b',
    '#1',
    '記事 1.md',
    '',
    '!',
  ]) {
    const back = execFileSync('sh', ['-c', `printf %s ${shellWord(word)}`], { encoding: 'utf8' })
    t.is(back, word)
  }
})
