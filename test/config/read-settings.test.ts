import test from 'ava'
import { readSettings } from '../../lib/config/read-settings.ts'
import { completeSettings } from '../../lib/config/settings.ts'
import { collectDiagnostics } from '../../lib/diagnostics/collect.ts'

function read(text: string | undefined) {
  const { report, list } = collectDiagnostics('ja')
  const source = text === undefined ? undefined : { path: 'site.yaml', text }
  return { settings: readSettings(source, report), codes: list.map(({ code }) => code) }
}

const minimal = 'title: 組版ノート\nurl: https://example.com\n'

test('title and url are enough; everything else has a default', (t) => {
  const { settings, codes } = read(minimal)
  t.deepEqual(codes, [])
  t.deepEqual(settings, {
    title: '組版ノート',
    url: 'https://example.com',
    basePath: '',
    description: '',
    author: undefined,
    language: 'ja',
    timezone: 'Asia/Tokyo',
    permalinks: 'file',
    links: [],
    fonts: [],
    share: { fonts: [] },
    search: false,
    feed: { limit: 20 },
    typography: { mixed: 'join', phrases: 'headings', keep: [], aozora: false, kenten: false },
    diagrams: { ambiguous: 'auto', svg: false },
    deploy: { protect: [] },
    limits: { megabytes: 20, seconds: 60 },
    html: 'trusted',
    check: { ignore: [], leftovers: ['★', '要確認', 'TODO'] },
  })
})

test('reads everything that site.yaml can say', (t) => {
  const { settings, codes } = read(`# サイトの設定
title: "Notes: 組版"
url: https://Example.com:443/blog/
description: 説明
author:
  name: 山田花子
  url: mailto:hanako@example.com
language: en-GB
timezone: Europe/London
permalinks: directory
links:
  - title: About
    url: /about.html
  - { title: Feed, url: rss.xml }
fonts: [fonts/text.woff2]
share: { fonts: [fonts/title.ttf] }
search: true
feed:
  limit: 5
typography:
  mixed: space
  phrases: all
  keep: [品質保証, "a b"]
  aozora: true
  kenten: true
diagrams:
  ambiguous: 2
  svg: true
deploy:
  target: www.example.com:/var/www/notes
  protect: [/stats/]
limits: { seconds: 300 }
html: safe
check:
  ignore: [nfd-text]
  leftovers: [仮]
`)
  t.deepEqual(codes, [])
  t.deepEqual(settings, {
    title: 'Notes: 組版',
    url: 'https://example.com/blog',
    basePath: '/blog',
    description: '説明',
    author: { name: '山田花子', url: 'mailto:hanako@example.com' },
    language: 'en-GB',
    timezone: 'Europe/London',
    permalinks: 'directory',
    links: [
      { title: 'About', url: '/about.html' },
      { title: 'Feed', url: 'rss.xml' },
    ],
    fonts: ['fonts/text.woff2'],
    share: { fonts: ['fonts/title.ttf'] },
    search: true,
    feed: { limit: 5 },
    typography: {
      mixed: 'space',
      phrases: 'all',
      keep: ['品質保証', 'a b'],
      aozora: true,
      kenten: true,
    },
    diagrams: { ambiguous: 2, svg: true },
    deploy: { target: 'www.example.com:/var/www/notes', protect: ['/stats/'] },
    limits: { megabytes: 20, seconds: 300 },
    html: 'safe',
    check: { ignore: ['nfd-text'], leftovers: ['仮'] },
  })
})

test('the author can be a name alone, and a key can say nothing', (t) => {
  t.deepEqual(read(`${minimal}author: 山田花子\nfeed:\nlinks:\n`).settings?.author, {
    name: '山田花子',
    url: undefined,
  })
})

test('without site.yaml there are no settings', (t) => {
  t.deepEqual(read(undefined), { settings: undefined, codes: ['settings-missing'] })
})

test('a warning leaves the settings usable, an error does not', (t) => {
  const warned = read(`${minimal}typography:\n  keep: 品質保証\n`)
  t.deepEqual(warned.codes, ['list-as-text'])
  t.deepEqual(warned.settings?.typography.keep, ['品質保証'])
  t.is(read(`${minimal}colour: red\n`).settings, undefined)
})

test('settings from code have the same defaults', (t) => {
  const { settings } = read(minimal)
  t.deepEqual(completeSettings({ title: '組版ノート', url: 'https://example.com' }), settings)
  t.throws(() => completeSettings({ title: '組版ノート', url: 'example.com' }))
})

const urls: readonly (readonly [written: string, url: string, basePath: string])[] = [
  ['http://example.com', 'http://example.com', ''],
  ['https://example.com/', 'https://example.com', ''],
  ['HTTPS://EXAMPLE.com/Blog/', 'https://example.com/Blog', '/Blog'],
  ['https://example.com:8443/a/b', 'https://example.com:8443/a/b', '/a/b'],
  ['https://日本語.jp/記事', 'https://xn--wgv71a119e.jp/%E8%A8%98%E4%BA%8B', '/%E8%A8%98%E4%BA%8B'],
]

for (const [written, url, basePath] of urls) {
  test(`url: ${written}`, (t) => {
    t.like(read(`title: x\nurl: ${written}\n`), { codes: [], settings: { url, basePath } })
  })
}

for (const url of [
  'example.com',
  '//example.com',
  '/blog',
  'ftp://example.com',
  'https://',
  'http:/x',
]) {
  test(`url: ${url} is no whole address`, (t) => {
    t.deepEqual(read(`title: x\nurl: ${url}\n`).codes, ['url-not-absolute'])
  })
}

for (const zone of ['Asia/Tokyo', 'America/Argentina/Buenos_Aires', 'Etc/GMT-9', 'UTC']) {
  test(`timezone: ${zone}`, (t) => {
    t.is(read(`${minimal}timezone: ${zone}\n`).settings?.timezone, zone)
  })
}

for (const zone of ['JST', 'Tokyo', 'Asia/Tokio', '+09:00', 'GMT+9', 'EST', 'Mars/Olympus']) {
  test(`timezone: ${zone} is none`, (t) => {
    t.deepEqual(read(`${minimal}timezone: ${zone}\n`).codes, ['unknown-timezone'])
  })
}

for (const language of ['ja', 'en', 'en-US', 'zh-Hant-TW']) {
  test(`language: ${language}`, (t) => {
    t.is(read(`${minimal}language: ${language}\n`).settings?.language, language)
  })
}

for (const language of ['jp', 'ja_JP', '日本語', 'Japanese', 'x']) {
  test(`language: ${language} is none`, (t) => {
    t.deepEqual(read(`${minimal}language: ${language}\n`).codes, ['unknown-language'])
  })
}
