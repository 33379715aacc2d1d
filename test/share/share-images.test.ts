import test from 'ava'
import type { SiteFile, SiteSources } from '../../lib/article/sources.ts'
import { buildFiles } from '../../lib/build-site.ts'
import { collectDiagnostics } from '../../lib/diagnostics/collect.ts'
import type { CardTools } from '../../lib/share/card-tools.ts'
import type { ShareCard } from '../../lib/share/share-card.ts'
import { ownLayouts } from '../page/pages.ts'
import { png } from '../site/make-image.ts'

/** Tools that write down what they are asked to draw, and a font that has all characters but 麤. */
function fakeTools(changes: Partial<CardTools> = {}) {
  const drawn: ShareCard[] = []
  const tools: CardTools = {
    describe: ({ read }) =>
      read().length === 0
        ? 'no-font'
        : {
            weight: [400, 400],
            serif: false,
            ascent: 0.88,
            descent: 0.12,
            lineGap: 0,
            latinWidth: undefined,
            kanaWidth: undefined,
            ranges: [0x20, 0x9ea3, 0x9ea5, 0xffff],
          },
    subset: () => new Uint8Array(),
    painter: () => 'painter 1',
    draw: (card) => {
      drawn.push(card)
      return Buffer.from(card.title)
    },
    ...changes,
  }
  return { tools, drawn }
}

function file(path: string, bytes: Uint8Array = Buffer.from('font')): SiteFile {
  return { path, size: bytes.length, read: () => bytes }
}

interface Draft {
  readonly settings?: string
  readonly articles?: Readonly<Record<string, string>>
  readonly files?: readonly SiteFile[]
  readonly fonts?: readonly SiteFile[]
}

const stylesheets = ['style.css', 'vertical.css'].map((name) => file(`layouts/${name}`))
const fonts = [file('f/a.ttf')]
const sharing = 'share: { fonts: [f/a.ttf] }\n'

function sourcesOf({
  settings = sharing,
  articles = {},
  files = [],
  fonts: given = fonts,
}: Draft): SiteSources {
  const site = `title: 手帖\nurl: https://example.com/blog\ndescription: 覚え書き\n${settings}`
  return {
    settings: { path: 'site.yaml', text: site },
    articles: Object.entries(articles).map(([name, head]) => ({
      path: `articles/${name}.md`,
      text: `---\n${head}\n---\n\n本文。\n`,
    })),
    layouts: ownLayouts(),
    files: [...files, ...stylesheets],
    fonts: given,
  }
}

function build(draft: Draft, { tools, drawn } = fakeTools()) {
  const { report, list } = collectDiagnostics('ja')
  const options = { now: Infinity, future: false, drafts: true, fontTools: tools }
  const files = [...buildFiles(sourcesOf(draft), options, report)]
  const images = files.flatMap((one) =>
    'contents' in one && one.path.startsWith('share/') ? [one] : [],
  )
  const textOf = (path: string) =>
    files.flatMap((one) => ('contents' in one && one.path === path ? String(one.contents) : []))[0]
  return {
    files,
    images,
    textOf,
    drawn,
    told: list.map(({ code, place }) => [code, place.path, place.start]),
  }
}

const articles = {
  a: 'title: 山\ndate: 2026-01-15',
  'drafts/b': 'title: 川\ndraft: true',
}

test('each article gets an image, a draft and the front page too, and the page names it', (t) => {
  const { images, textOf, drawn, told } = build({ articles })
  t.deepEqual(told, [])
  t.deepEqual(
    images.map(({ path }) => path),
    ['share/index.png', 'share/a.png', 'share/drafts/b.png'],
  )
  t.regex(textOf('a.html') ?? '', /og:image" content="https:\/\/example\.com\/blog\/share\/a\.png"/)
  t.regex(
    textOf('index.html') ?? '',
    /og:image" content="https:\/\/example\.com\/blog\/share\/index\.png"/,
  )
  t.deepEqual(drawn, [], 'nothing is drawn that nobody asks for')
  t.deepEqual(
    images.map(({ contents }) => contents.toString()),
    ['手帖', '山', '川'],
  )
  t.deepEqual(
    drawn.map(({ site, date }) => [site, date]),
    [
      ['覚え書き', ''],
      ['手帖', '2026年1月15日'],
      ['手帖', ''],
    ],
  )
})

test('an article with a picture of its own needs none', (t) => {
  const files = [file('articles/c.png', png(1200, 630))]
  const own = { a: `${articles.a}\nimage: c.png` }
  const { images, textOf } = build({ articles: own, files })
  t.deepEqual(
    images.map(({ path }) => path),
    ['share/index.png'],
  )
  t.regex(textOf('a.html') ?? '', /og:image" content="https:\/\/example\.com\/blog\/c\.png"/)
})

test('a site that wants none has none, and asks for no packages', (t) => {
  const without = fakeTools({ painter: () => undefined })
  const { images, textOf, told } = build({ settings: '', articles, fonts: [] }, without)
  t.deepEqual([images, told], [[], []])
  t.notRegex(textOf('a.html') ?? '', /og:image/)
})

test('an image is made from its words, the fonts, and the packages; nothing else makes it anew', (t) => {
  const keys = (draft: Draft, tools = fakeTools()) =>
    build(draft, tools).images.map(({ madeFrom }) => madeFrom)
  const [home, a, b] = keys({ articles })
  t.deepEqual(keys({ articles: { ...articles, a: `${articles.a}\ntags: [x]` } }), [home, a, b])
  const renamed = keys({ articles: { ...articles, a: 'title: 山々\ndate: 2026-01-15' } })
  t.deepEqual([renamed[0], renamed[2]], [home, b])
  t.not(renamed[1], a)
  t.not(keys({ articles, fonts: [file('f/a.ttf', Buffer.from('other'))] })[1], a)
  t.not(keys({ articles }, fakeTools({ painter: () => 'painter 2' }))[1], a)
})

test('absent packages are one error, at the setting', (t) => {
  const { images, told } = build({ articles }, fakeTools({ painter: () => undefined }))
  t.deepEqual(images, [])
  t.deepEqual(told, [['share-packages-missing', 'site.yaml', { line: 4, column: 18 }]])
})

test('a font that is not there, or none, stops the build', (t) => {
  t.deepEqual(build({ articles, fonts: [] }).told, [
    ['font-missing', 'site.yaml', { line: 4, column: 18 }],
  ])
  const broken = [file('f/a.ttf', new Uint8Array())]
  t.is(build({ articles, fonts: broken }).told[0]?.[0], 'font-unusable')
})

test('a missing character is told once, where it stands; nothing is drawn', (t) => {
  const rare = { a: 'title: 麤い\ndate: 2026-01-15', b: 'title: 麤\ndate: 2026-01-15' }
  const { images, told } = build({ articles: rare })
  t.deepEqual(images, [])
  t.deepEqual(told, [['missing-glyph', 'articles/a.md', { line: 2, column: 8 }]])
})

test('a file that lies where an image belongs is told', (t) => {
  const files = [file('articles/share/A.png', png(1, 1))]
  t.deepEqual(build({ articles, files }).told, [['place-taken', 'articles/share/A.png', undefined]])
})

test('a font among the files of the site is not published', (t) => {
  const font = file('layouts/fonts/a.ttf')
  const settings = 'share: { fonts: [layouts/fonts/a.ttf] }\n'
  const { files, images } = build({ articles, settings, files: [font], fonts: [font] })
  t.is(images.length, 3)
  t.false(files.some((one) => 'outputPath' in one && one.outputPath.endsWith('.ttf')))
})
