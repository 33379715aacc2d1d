import test from 'ava'
import { nearest } from '../../lib/diagnostics/nearest.ts'

const keys = ['title', 'date', 'updated', 'description', 'tags', 'draft', 'layout', 'aliases']

const meant: readonly (readonly [typed: string, meant: string | undefined])[] = [
  ['tagz', 'tags'],
  ['titel', 'title'],
  ['dtae', 'date'],
  ['desc', 'description'],
  ['Title', 'title'],
  ['ｔａｇｓ', 'tags'],
  ['alias', 'aliases'],
  ['discription', 'description'],
  ['name', undefined],
  ['x', undefined],
  ['', undefined],
  ['weather', undefined],
]

for (const [typed, key] of meant) {
  test(`"${typed}" ${key ? `means ${key}` : 'means nothing known'}`, (t) => {
    t.is(nearest(typed, keys), key)
  })
}

test('a changed letter is likelier than an abbreviation, and ties go to the earlier', (t) => {
  t.is(nearest('tag', ['tagging', 'tags']), 'tags')
  t.is(nearest('tags', ['tagz', 'tagx']), 'tagz')
})

test('Japanese names have neighbours too', (t) => {
  t.is(nearest('送信元の特徴', ['受信', '送信元の特定']), '送信元の特定')
})
