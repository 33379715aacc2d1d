import test from 'ava'
import { buildSite } from '../../lib/build-in-memory.ts'
import { readSources } from '../../lib/io/read-sources.ts'
import { plainForm } from '../../lib/search/fold.ts'
import { corpusArticle } from '../../bench/corpus.ts'
import { hitsOf, siteLibrary } from './site-library.ts'

const sources = readSources('.', 'layouts', () => {})
const settings = {
  path: 'site.yaml',
  text: 'title: 旅と文字\nurl: https://example.com\nsearch: true\n',
}

/** A site of these articles, the oldest first. */
function libraryOf(articles: Readonly<Record<string, string>>) {
  return siteLibrary(
    buildSite({
      ...sources,
      settings,
      articles: Object.entries(articles).map(([title, body], index) => ({
        path: `articles/${index}.md`,
        text: `---\ntitle: ${title}\ndate: 2026-01-${String((index % 28) + 1).padStart(2, '0')}\n---\n\n${body}\n`,
      })),
    }),
  )
}

const travels = libraryOf({
  東海道新幹線の夜: '窓の外を見る。\n\n## 名古屋から先\n\n富士山は、もう見えない。',
  鳥の本: '空を飛ばす話。',
  バスの時刻表: '停留所で、{東|とう}{京|きょう}行きを待つ。サーバの本を読む。',
  りんごの旅: 'リンゴと DNS サーバーを\n運ぶ。<ruby>林檎<rt>りんご</rt></ruby>畑。',
  設計の記録: '幹を新しくした線。新潟の幹。見出しだけに新幹線はない。',
})

async function titles(query: string): Promise<readonly string[]> {
  const hits = await hitsOf(travels, query)
  return hits.map(({ article }) => article.title)
}

test('a word is found inside of others', async (t) => {
  t.deepEqual(await titles('新幹線'), ['東海道新幹線の夜', '設計の記録'])
  t.deepEqual(await titles('幹線の'), ['東海道新幹線の夜'])
})

test('that all pairs of characters are there is not enough', async (t) => {
  t.deepEqual(await titles('幹を新潟'), [])
})

test('one character will do', async (t) => {
  t.deepEqual(await titles('鳥'), ['鳥の本'])
  t.deepEqual(await titles('線'), ['東海道新幹線の夜', '設計の記録'])
})

test('several words are all needed, wherever they stand', async (t) => {
  t.deepEqual(await titles('富士山　新幹線'), ['東海道新幹線の夜'])
  t.deepEqual(await titles('富士山 林檎'), [])
})

test('width and capitals make no difference, nor do blanks beside Japanese', async (t) => {
  t.deepEqual(await titles('ｄｎｓサーバー'), ['りんごの旅'])
  t.deepEqual(await titles('ﾘﾝｺﾞ'), ['りんごの旅'])
})

test('hiragana finds katakana, katakana finds no hiragana', async (t) => {
  t.deepEqual(await titles('ばす'), ['バスの時刻表', '鳥の本'])
  t.deepEqual(await titles('バス'), ['バスの時刻表'])
})

test('a long vowel at the end of a katakana word may be missing', async (t) => {
  t.deepEqual(await titles('サーバー'), ['りんごの旅', 'バスの時刻表'])
  t.deepEqual(await titles('サーバーの本'), ['バスの時刻表'])
})

test('words are found through their ruby, and readings too', async (t) => {
  t.deepEqual(await titles('東京行き'), ['バスの時刻表'])
  t.deepEqual(await titles('とうきょう'), ['バスの時刻表'])
  t.deepEqual(await titles('林檎畑'), ['りんごの旅'])
})

test('signs have no meaning of their own', async (t) => {
  for (const query of ['.', '.*', '[', '(', '\\', '。', '|', '-', 'ー']) {
    await t.notThrowsAsync(titles(query), query)
  }
  t.deepEqual(await titles('.*'), [])
  t.deepEqual(await titles('  '), [])
})

test('a hit leads to the heading above it and shows its surroundings', async (t) => {
  const [hit] = await hitsOf(travels, '富士山')
  t.is(hit?.id, '名古屋から先')
  t.deepEqual(hit?.snippet, [
    { text: '名古屋から先 ', marked: false },
    { text: '富士山', marked: true },
    { text: 'は、もう見えない。', marked: false },
  ])
  const [inTitle] = await hitsOf(travels, '東海道')
  t.deepEqual(inTitle?.title.at(0), { text: '東海道', marked: true })
  t.is(inTitle?.id, '')
})

test('only what a query needs is read', async (t) => {
  const library = libraryOf(
    Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`第${n}回`, `本文${n}号。`])),
  )
  t.is((await hitsOf(library, '本文7号')).length, 1)
  t.true(library.read.filter((name) => name.startsWith('text/')).length <= 7)
  t.true(library.read.filter((name) => name.startsWith('grams/')).length <= 3)
})

const sample = siteLibrary(buildSite({ ...sources, settings: { ...settings, path: 'site.yaml' } }))
const corpus = siteLibrary(
  buildSite({
    ...sources,
    settings,
    articles: Array.from({ length: 300 }, (_, n) => ({
      path: `articles/note-${n}.md`,
      text: corpusArticle(n),
    })),
  }),
)

const queries = [
  'メール', 'メールサーバー', 'サーバ', 'dns', 'DNS サーバー', '迷惑メール', '送信元', '文字',
  '罫線', '図', 'rsync', 'OpenBSD', '設定', '公開する', 'ルビ', '読み仮名', '見出し', '改行',
  'しない', 'バックアップ', '鍵', '一覧', 'http', '応答', '書き方', 'ヘッダー', '、', 'ａ',
  '記事', 'ぶんしょ',
] // prettier-ignore

test('thirty queries find every article that holds them, and no other', async (t) => {
  t.is(queries.length, 30)
  let found = 0
  for (const library of [sample, corpus]) {
    const { articles } = await library.catalogue()
    const texts = await Promise.all(
      articles.map(async (article) => {
        const sections = await library.sections(article)
        const words = [article.title, ...article.tags, ...sections.map(([, text]) => text)]
        return plainForm(words.join('\n'))
      }),
    )
    for (const query of queries) {
      const words = plainForm(query).replace(/ー$/, '').split(' ')
      const loose = words.map((word) => new RegExp(word.replaceAll(/[ぁ-ん]/g, anyKana)))
      const expected = articles.filter((_, n) => loose.every((one) => one.test(texts[n] ?? '')))
      const hits = await hitsOf(library, query)
      t.deepEqual(
        hits.map(({ article }) => article.url).toSorted(),
        expected.map(({ url }) => url).toSorted(),
        query,
      )
      found += hits.length
    }
  }
  t.true(found > 1000, `${found} hits`)
})

function anyKana(letter: string): string {
  return `[${letter}${String.fromCharCode(letter.charCodeAt(0) + 0x60)}]`
}
