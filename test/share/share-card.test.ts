import test from 'ava'
import { lettersOf, makeCard } from '../../lib/share/share-card.ts'
import { sharePath } from '../../lib/share/share-path.ts'

const words = { title: '題', site: '組版ノート', date: '', language: 'ja', keep: [] }
const titleOf = (title: string) => makeCard({ ...words, title }).title

test('a title is one line of visible text', (t) => {
  t.is(titleOf(' 第一章\u3000\n旅立ち\t'), '第一章\u3000旅立ち')
  t.is(titleOf('a\n  b'), 'a b')
  t.is(titleOf('見え\u200bない\u00ad字'), '見えない字')
  t.is(titleOf('葛\u{e0100}城'), '葛\u{e0100}城', 'a variant stays one')
})

test('emoji are left out, for no text font has them', (t) => {
  t.is(titleOf('🎉 リリース 👩‍💻！'), 'リリース ！')
  t.is(titleOf('🎉'), '組版ノート', 'rather the name of the site than nothing')
})

test('no more is kept than a card can hold', (t) => {
  t.is(titleOf('あ'.repeat(100_000)).length, 400)
})

test('the characters that fonts must have', (t) => {
  const card = makeCard({ ...words, title: '葛\u{e0100} 城', date: '1月' })
  t.is([...lettersOf(card)].join(''), '葛城組版ノート1月')
})

test('each page has an image of its own, which no folder shares', (t) => {
  const pages = ['a.html', 'a/index.html', 'old/b.htm', 'index.html', '日記.html']
  t.deepEqual(pages.map(sharePath), [
    'share/a.png',
    'share/a/index.png',
    'share/old/b.png',
    'share/index.png',
    'share/日記.png',
  ])
})
