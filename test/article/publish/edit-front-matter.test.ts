import test from 'ava'
import { editFrontMatter } from '../../../lib/article/publish/edit-front-matter.ts'

const edit = { date: '2026-01-15', alias: '/drafts/dns.html' }

const pairs: readonly (readonly [name: string, draft: string, published: string])[] = [
  [
    'a date goes below the title, the old address to the end',
    'title: 名前\ntags: [DNS]\ndraft: true\n',
    'title: 名前\ndate: 2026-01-15\ntags: [DNS]\naliases: [/drafts/dns.html]\n',
  ],
  [
    'a date that is there stays, and so do comments',
    '# 覚え\ntitle: 名前\ndate: 2025-12-31 # 年内に\n',
    '# 覚え\ntitle: 名前\ndate: 2025-12-31 # 年内に\naliases: [/drafts/dns.html]\n',
  ],
  [
    'an empty date is filled',
    'title: a\ndate:\n',
    'title: a\ndate: 2026-01-15\naliases: [/drafts/dns.html]\n',
  ],
  [
    'a list in brackets grows',
    'title: a\ndate: 2026-01-01\naliases: [/x.html]\n',
    'title: a\ndate: 2026-01-01\naliases: [/x.html, /drafts/dns.html]\n',
  ],
  [
    'a list of lines grows',
    'title: a\ndate: 2026-01-01\naliases:\n  - /x.html\ntags: []\n',
    'title: a\ndate: 2026-01-01\naliases:\n  - /x.html\n  - /drafts/dns.html\ntags: []\n',
  ],
  [
    'a single one becomes a list',
    'title: a\ndate: 2026-01-01\naliases: /x.html\n',
    'title: a\ndate: 2026-01-01\naliases: [/x.html, /drafts/dns.html]\n',
  ],
]

for (const [name, draft, published] of pairs) {
  test(name, (t) => t.is(editFrontMatter(draft, edit), published))
}

test('an article that keeps its address gets no alias', (t) => {
  t.is(
    editFrontMatter('title: a\ndraft: true\n', { ...edit, alias: undefined }),
    'title: a\ndate: 2026-01-15\n',
  )
})
