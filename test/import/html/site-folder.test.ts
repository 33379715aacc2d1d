import test from 'ava'
import type { OldText } from '../../../lib/import/old-site.ts'
import type { PublishedPage } from '../../../lib/import/html/pair-pages.ts'
import { folderBeside, siteFolder } from '../../../lib/import/html/site-folder.ts'
import { sortHtml } from '../../../lib/import/html/sort-files.ts'

function file(path: string, text = '<p>本文。'): OldText {
  return { path, shown: path, text, carried: false }
}

function pairs(...paths: readonly (readonly [manuscript: string, page: string])[]) {
  return new Map(
    paths.map(([manuscript, page]): readonly [OldText, PublishedPage] => [
      file(manuscript),
      {
        file: file(page),
        words: '',
        meta: { title: '', description: undefined, date: undefined, keywords: [] },
        dates: [],
      },
    ]),
  )
}

test('folders that hold everything are known by name, one in another', (t) => {
  t.is(
    siteFolder([{ path: 'web/public/2019/a.html' }, { path: 'web/public/b.html' }]),
    'web/public/',
  )
  t.is(siteFolder([{ path: '2019/a.html' }, { path: '2019/b.html' }]), '')
})

test('the folder of manuscripts is found beside the one of pages, whatever its name', (t) => {
  const found = pairs(['mine/2019/a.html', 'www/2019/a.html'], ['mine/b.htm', 'www/b/index.html'])
  t.is(folderBeside(found, 'www/'), 'mine/')
  t.is(folderBeside(pairs(['a.html', 'www/a.html']), 'www/'), '')
  t.is(folderBeside(pairs(['mine/a.html', 'www/2019/a.html']), 'www/'), undefined)
})

test('names like a layout’s are layouts, unless the name goes on or a feed has it', (t) => {
  const files = [
    'layout.html',
    '_includes/nav.html',
    'base64.html',
    'frame-relay.html',
    'menu.html',
  ]
  const { layouts, fragments } = sortHtml(
    files.map((path) => file(path)),
    ({ path }) => path === 'menu.html',
  )
  t.deepEqual(
    layouts.map(({ path }) => path),
    ['layout.html', '_includes/nav.html'],
  )
  t.is(fragments.length, 3)
})
