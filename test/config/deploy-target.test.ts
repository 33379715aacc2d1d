import test from 'ava'
import { assert as assertProperty, constantFrom, property, string, tuple } from 'fast-check'
import {
  isProtectedPath,
  readDeployTarget,
  suggestDeployTarget,
} from '../../lib/config/deploy-target.ts'
import type { DeployTarget } from '../../lib/config/deploy-target.ts'

const targets: readonly (readonly [string, DeployTarget])[] = [
  ['web@example.com:/var/www/notes/', ssh('web@example.com', '/var/www/notes')],
  ['myserver:www', ssh('myserver', 'www')],
  ['[::1]:/srv/a', ssh('[::1]', '/srv/a')],
  ['h:~bob/x', ssh('h', '~bob/x')],
  ['h:/日本語', ssh('h', '/日本語')],
  ['rsync://u@h:8730/mod/a/', { kind: 'daemon', address: 'rsync://u@h:8730/', path: 'mod/a' }],
  ['h::mod', { kind: 'daemon', address: 'h::', path: 'mod' }],
  ['/srv/わたしの サイト/', { kind: 'folder', path: '/srv/わたしの サイト' }],
  ['../public', { kind: 'folder', path: '../public' }],
]

function ssh(host: string, path: string): DeployTarget {
  return { kind: 'ssh', host, path }
}

for (const [text, target] of targets) {
  test(`${text} is a target`, (t) => t.deepEqual(readDeployTarget(text), target))
}

const refused: Readonly<Record<string, readonly string[]>> = {
  'a whole disk or home folder': [
    '/',
    'h:',
    'h:/',
    'h:.',
    'h:~',
    'h:~/',
    'h:~bob',
    '.',
    '..',
    './',
  ],
  'an option in disguise': ['-e:/x', '-x', 'h:-x', 'a@-oProxyCommand=x:/y', '--rsh=x::y'],
  'something for the shell of the server': [
    'h:/a b',
    'h:/a;x',
    'h:/$(x)',
    'h:/a*',
    "h:/a'",
    'h:/`x`',
  ],
  'a way out': ['h:a/../../b', 'h::mod/../x'],
  'a server without its colon, or another kind of address': [
    'web@h/x',
    'example.com/var/www',
    'www',
    'ssh://h/x',
    'https://h/x',
    'rsync://h/',
    'h::',
    '~/www',
    '',
  ],
}

for (const [what, texts] of Object.entries(refused)) {
  test(`${what} is none`, (t) => {
    for (const text of texts) t.is(readDeployTarget(text), undefined, text)
  })
}

test('no target holds anything that ssh or a shell could take for more than a name', (t) => {
  const pieces = constantFrom(
    'h:',
    'a@h:',
    'h::',
    'rsync://h/',
    '-',
    '/',
    ' ',
    ';',
    '$',
    '~',
    '..',
    '',
  )
  assertProperty(
    property(tuple(pieces, pieces, string(), pieces, string()), (parts) => {
      const target = readDeployTarget(parts.join(''))
      if (target === undefined || target.kind === 'folder') return
      const words =
        target.kind === 'ssh' ? [target.host, target.path] : [target.address, target.path]
      for (const word of words) t.notRegex(word, /^-|@-|[\s;$`'"\\|&<>*?!(){}#\0]/)
    }),
    { seed: 114, numRuns: 2000 },
  )
})

test('what was meant is offered', (t) => {
  t.is(suggestDeployTarget('web@example.com/var/www'), 'web@example.com:/var/www')
  t.is(suggestDeployTarget('ssh://web@h:22/var/www'), 'web@h:/var/www')
  t.is(suggestDeployTarget('ftp://h/x'), undefined)
})

test('what is protected lies below the target', (t) => {
  for (const path of ['.htaccess', 'uploads/', '/a/b', '*.pdf']) t.true(isProtectedPath(path), path)
  for (const path of ['', '/', '../x', 'a/../b', 'a\nb']) t.false(isProtectedPath(path), path)
})
