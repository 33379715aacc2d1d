import test from 'ava'
import * as fc from 'fast-check'
import { article, date, planned, settings } from './make-article.ts'

const titles = (articles: Iterable<{ slug: string }>) => Array.from(articles, ({ slug }) => slug)

test('articles are listed newest first, those of one moment by path in code point order', (t) => {
  const { plan } = planned([
    article('b'),
    article('newest', { on: '2026-02-01' }),
    article('ｚ'),
    article('🍣'),
    article('a'),
  ])
  t.deepEqual(titles(plan.listed), ['newest', 'a', 'b', 'ｚ', '🍣'])
})

test('a draft gets a page and stands in no list', (t) => {
  const { plan, reports } = planned([article('a'), article('d', { draft: true, tags: ['x'] })])
  t.deepEqual(titles(plan.pages), ['a', 'd'])
  t.deepEqual(titles(plan.listed), ['a'])
  t.is(plan.tags.size, 0)
  t.deepEqual(reports, [])
})

test('a draft with a date is a draft still, even with a date to come', (t) => {
  const { plan, reports } = planned([
    article('d', { draft: true, date: date('2030-01-01') }),
    article('e', { draft: true, date: date('2020-01-01') }),
  ])
  t.deepEqual(titles(plan.pages), ['d', 'e'])
  t.deepEqual(titles(plan.listed), [])
  t.deepEqual(reports, [])
})

test('without drafts they are left out', (t) => {
  const { plan } = planned([article('a'), article('d', { draft: true })], settings, {
    drafts: false,
  })
  t.deepEqual(titles(plan.pages), ['a'])
  t.deepEqual(titles(plan.leftOut), ['d'])
})

test('a future article waits and is told of at its date', (t) => {
  const articles = [article('a'), article('later', { on: '2027-01-01' })]
  const { plan, reports } = planned(articles)
  t.deepEqual(titles(plan.pages), ['a'])
  t.deepEqual(titles(plan.future), ['later'])
  t.deepEqual(reports, ['future-article articles/later.md:3'])
})

test('the moment of publication itself is not the future', (t) => {
  const articles = [article('a', { on: '2026-06-01' })]
  const moment = Date.parse('2026-06-01T00:00:00+09:00')
  t.is(planned(articles, settings, { now: moment }).plan.pages.length, 1)
  t.is(planned(articles, settings, { now: moment - 1 }).plan.pages.length, 0)
})

test('--future publishes future articles without a word', (t) => {
  const { plan, reports } = planned([article('later', { on: '2027-01-01' })], settings, {
    future: true,
  })
  t.deepEqual(titles(plan.listed), ['later'])
  t.deepEqual(reports, [])
})

test('neighbours: previous is older, next is newer', (t) => {
  const old = article('old', { on: '2026-01-01' })
  const middle = article('middle', { on: '2026-01-02' })
  const young = article('young', { on: '2026-01-03' })
  const draft = article('draft', { draft: true })
  const { neighbours } = planned([middle, draft, old, young]).plan
  const around = (of: typeof middle) => {
    const { previous, next } = neighbours.get(of) ?? {}
    return [previous?.slug, next?.slug]
  }
  t.deepEqual(around(middle), ['old', 'young'])
  t.deepEqual(around(old), [undefined, 'middle'])
  t.deepEqual(around(young), ['middle', undefined])
  t.is(neighbours.get(draft), undefined)
})

test('tags stand by number of articles, then by code point; one article counts once', (t) => {
  const { tags } = planned([
    article('a', { tags: ['メール', 'DNS', 'DNS'] }),
    article('b', { tags: ['メール', '組版'] }),
    article('c', { tags: ['メール', 'DNS', 'あ'] }),
  ]).plan
  t.deepEqual(
    Array.from(tags.values(), (tag) => `${tag.name} ${tag.articles.length}`),
    ['メール 3', 'DNS 2', 'あ 1', '組版 1'],
  )
})

test('tags that only some file systems tell apart are an error, at the rarer one', (t) => {
  const { reports } = planned([
    article('a', { tags: ['DNS'] }),
    article('b', { tags: ['DNS', 'dns'] }),
    article('c', { tags: ['C/C++', 'c/c++'] }),
  ])
  t.deepEqual(reports.toSorted(), ['tag-case articles/b.md:', 'tag-case articles/c.md:'])
})

test('a tag too long for the name of a file is an error', (t) => {
  const fits = '長'.repeat(83)
  t.deepEqual(planned([article('a', { tags: [fits] })]).reports, [])
  t.deepEqual(planned([article('a', { tags: [`${fits}い`] })]).reports, [
    'tag-too-long articles/a.md:',
  ])
})

test('the parts of a series stand in the order of their dates; the newest series comes first', (t) => {
  const { plan, reports } = planned([
    article('third', { on: '2026-03-01', series: '手紙' }),
    article('first', { on: '2026-01-01', series: '手紙' }),
    article('other', { on: '2026-04-01', series: 'DNS' }),
    article('none', { on: '2026-02-01' }),
    article('second', { on: '2026-01-01', series: '手紙' }),
    article('draft', { draft: true, series: '手紙' }),
  ])
  t.deepEqual(
    Array.from(plan.series.values(), ({ name, url, articles }) => [name, url, titles(articles)]),
    [
      ['DNS', '/series/DNS.html', ['other']],
      ['手紙', '/series/%E6%89%8B%E7%B4%99.html', ['first', 'second', 'third']],
    ],
  )
  t.deepEqual(reports, [])
})

test('a series needs a place for its page, and a name that a file can have', (t) => {
  const { reports } = planned([
    article('a', { series: 'DNS' }),
    article('b', { series: 'dns' }),
    article('series/letters', { series: 'letters' }),
    article('c', { series: '長'.repeat(84) }),
  ])
  t.deepEqual(reports.toSorted(), [
    'series-clash articles/b.md:',
    'series-clash articles/series/letters.md:',
    'series-too-long articles/c.md:',
  ])
})

test('an article alone in its series is asked about when another is named almost so', (t) => {
  const two = [article('a', { series: '手紙の通る道' }), article('b', { series: '手紙の通る道' })]
  t.deepEqual(planned([...two, article('c', { series: '手紙の通り道' })]).reports, [
    'lone-part articles/c.md:',
  ])
  t.deepEqual(planned([...two, article('c', { series: '文字の話' })]).reports, [])
})

test('years, newest first', (t) => {
  const { years } = planned([
    article('a', { on: '2024-12-31' }),
    article('b', { on: '2026-01-01' }),
    article('c', { on: '2024-01-01' }),
  ]).plan
  t.deepEqual(
    years.map(({ year, articles }) => [year, titles(articles)]),
    [
      ['2026', ['b']],
      ['2024', ['a', 'c']],
    ],
  )
})

test('the order of the files on disk makes no difference', (t) => {
  const articles = ['a', 'b', 'か', 'が', '🍣', '￥', 'B', 'z'].map((name, index) =>
    article(name, { on: `2026-01-0${1 + (index % 3)}`, tags: [`t${index % 2}`, name] }),
  )
  const show = (list: readonly (typeof articles)[number][]) => {
    const { plan } = planned(list)
    return JSON.stringify([plan.listed, [...plan.tags], plan.years])
  }
  const expected = show(articles)
  fc.assert(
    fc.property(
      fc.shuffledSubarray(articles, { minLength: articles.length }),
      (shuffled) => show(shuffled) === expected,
    ),
    { seed: 1, numRuns: 50 },
  )
  t.pass()
})
