import test from 'ava'
import { collectDiagnostics } from '../../lib/diagnostics/collect.ts'
import { planCopies } from '../../lib/site/files/copied-files.ts'
import { createImageMeasure } from '../../lib/site/files/image-dimensions.ts'
import { createPageImages } from '../../lib/site/page-images.ts'
import { takeInventory } from '../../lib/site/references/inventory.ts'
import { article, file, planned, underBlog as settings } from './make-article.ts'
import { png } from './make-image.ts'

const files = [
  file('articles/dns/表紙.png', png(1200, 630)),
  file('articles/dns/map.svg', new TextEncoder().encode('<svg viewBox="0 0 12 6"></svg>')),
]

/** What an article in articles/dns/ is shared with, and what its writer is told. */
function share(image?: string) {
  const { report, list } = collectDiagnostics('ja')
  const one = article('dns/a', { title: '題', settings, ...(image !== undefined && { image }) })
  const { plan } = planned([one], settings)
  const copies = planCopies({ files }, settings, () => {})
  const inventory = takeInventory(plan, copies, { articles: [one.source], files })
  const imageOf = createPageImages({ plan, inventory, measure: createImageMeasure(), report })
  return { image: imageOf(one), told: list.map(({ code, place }) => [code, place.path]) }
}

test('an article is shared with the picture that its front matter names', (t) => {
  for (const path of ['表紙.png', '../dns/表紙.png', '/dns/表紙.png']) {
    t.deepEqual(share(path), {
      image: {
        url: 'https://example.com/blog/dns/%E8%A1%A8%E7%B4%99.png',
        width: 1200,
        height: 630,
        alt: '題',
      },
      told: [],
    })
  }
})

test('an article without one is shared without', (t) => {
  t.deepEqual(share(), { image: undefined, told: [] })
})

test('a picture that is not there is an error, one that nobody shows a warning', (t) => {
  t.deepEqual(share('cover.png').told, [['missing-file', 'articles/dns/a.md']])
  t.deepEqual(share('map.svg').told, [['image-not-shared', 'articles/dns/a.md']])
})

test('a picture of another site keeps its address; its size is not known', (t) => {
  const { image, told } = share('https://example.org/a.jpg?w=1200')
  t.like(image, { url: 'https://example.org/a.jpg?w=1200', width: undefined })
  t.deepEqual(told, [['external-image', 'articles/dns/a.md']])
})
