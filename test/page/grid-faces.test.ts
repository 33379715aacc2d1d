import { existsSync } from 'node:fs'
import test from 'ava'
import { gridFaces } from '../../lib/page/grid-faces.ts'
import { drawPage, articlePage } from './pages.ts'

const line = (cells: 1 | 2) => `<pre class="d"><span class="k${cells}">──</span></pre>`

test('a page asks early for the faces that its drawings show, and for no others', (t) => {
  t.deepEqual(gridFaces('<p>言葉だけ</p>'), [])
  t.deepEqual(gridFaces('<pre class="d">+--+</pre><p class="kenten">k1</p>'), [])
  t.deepEqual(gridFaces(line(2)), ['/fonts/GridBox2.woff2'])
  const both = gridFaces(line(2) + line(1) + line(1))
  t.deepEqual(both, ['/fonts/GridBox1.woff2', '/fonts/GridBox2.woff2'])
  for (const face of both) t.true(existsSync(`layouts${face}`))
})

test('a drawing that is folded away is no reason', (t) => {
  t.deepEqual(gridFaces(`<details><summary>元の図</summary>${line(1)}</details>`), [])
})

test('the article’s layout asks, below the folder of the site', (t) => {
  const faces = ['/fonts/GridBox1.woff2']
  t.regex(
    drawPage('article', articlePage(line(1), { faces })),
    /<link rel="preload" href="\/blog\/fonts\/GridBox1\.woff2" as="font" type="font\/woff2" crossorigin \/>/,
  )
  t.notRegex(drawPage('article', articlePage('<p>言葉だけ</p>')), /preload/)
})
