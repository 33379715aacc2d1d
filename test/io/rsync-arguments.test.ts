import test from 'ava'
import { isPage, rsyncArguments, rsyncTarget } from '../../lib/io/deploy/rsync-arguments.ts'

const transfer = {
  source: '/home/me/サイト/dist/',
  target: 'web@example.com:/var/www/notes/',
  protect: ['.htaccess', '/uploads/', '*.pdf'],
}

const common = ['-rlpci', '--delay-updates', '--safe-links', '--chmod=D755,F644']

const filters = [
  '--filter=P /.well-known/***',
  '--filter=P /.htaccess',
  '--filter=P /.htaccess/***',
  '--filter=P /uploads',
  '--filter=P /uploads/***',
  '--filter=P /*.pdf',
  '--filter=P /*.pdf/***',
]

test('the plan looks at everything, deletions too, and changes nothing', (t) => {
  t.deepEqual(rsyncArguments({ kind: 'plan' }, transfer), [
    ...common,
    '--dry-run',
    '--delete-delay',
    ...filters,
    transfer.source,
    transfer.target,
  ])
})

test('assets go first, and nothing is deleted with them', (t) => {
  t.deepEqual(rsyncArguments({ kind: 'assets' }, transfer), [
    ...common,
    '--exclude=*.html',
    '--exclude=*.json',
    '--exclude=*.txt',
    '--exclude=*.xml',
    transfer.source,
    transfer.target,
  ])
})

test('the site comes last, and deletes what the plan said and not more', (t) => {
  t.deepEqual(rsyncArguments({ kind: 'site', deletions: 3 }, transfer), [
    ...common,
    '--delete-delay',
    ...filters,
    '--max-delete=3',
    transfer.source,
    transfer.target,
  ])
})

test('a plan without deletions is carried out without the option', (t) => {
  const words = rsyncArguments({ kind: 'site', deletions: 0 }, transfer)
  t.deepEqual(words, [...common, transfer.source, transfer.target])
})

test('pages and what lists them are told from what they show', (t) => {
  const pages = ['a/index.html', 'rss.xml', 'feed.json', 'robots.txt']
  t.true(pages.every(isPage))
  t.false(['style.css', 'a.png', 'fonts/a.woff2', 'html'].some(isPage))
})

test('a target has one slash at its end', (t) => {
  t.is(rsyncTarget({ kind: 'folder', path: '/srv/www' }), '/srv/www/')
  t.is(rsyncTarget({ kind: 'ssh', host: 'web@[::1]', path: 'www' }), 'web@[::1]:www/')
  t.is(rsyncTarget({ kind: 'daemon', address: 'h::', path: 'mod/a' }), 'h::mod/a/')
  t.is(
    rsyncTarget({ kind: 'daemon', address: 'rsync://h:8730/', path: 'mod' }),
    'rsync://h:8730/mod/',
  )
})
