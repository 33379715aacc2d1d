import test from 'ava'
import { toolFolder } from '../../lib/commands/tool-folder.ts'
import { collectDiagnostics } from '../../lib/diagnostics/collect.ts'
import { createFontTools } from '../../lib/io/fonts/font-tools.ts'
import { openMemory } from '../../lib/preview/open-memory.ts'
import { previewShareImages } from '../../lib/preview/share-images.ts'
import { dimensionsOf } from '../../lib/site/files/image-dimensions.ts'
import { makeFont } from '../fonts/make-font.ts'
import { article, file, planned, settings } from '../site/make-article.ts'

const imagesOf = previewShareImages(createFontTools(toolFolder), openMemory())
const font = file('a.ttf', makeFont('組版の記録日本語文書を組む山0123456789年月'))

function preview(title: string) {
  const { plan } = planned([article('a', { title })], { ...settings, share: { fonts: ['a.ttf'] } })
  return imagesOf(
    { settings: undefined, articles: [], layouts: [], files: [], fonts: [font] },
    plan,
  )
}

test('the preview draws an image when it is asked for, and knows no others', (t) => {
  const images = preview('山')
  const image = images.read('share/a.png')
  t.true(image instanceof Uint8Array)
  t.deepEqual(image instanceof Uint8Array && dimensionsOf(image), { width: 1200, height: 630 })
  t.is(images.read('share/b.png'), undefined)
  t.is(images.read('a.html'), undefined)
})

test('the preview tells what cannot be drawn, and shows nothing in its place', (t) => {
  const images = preview('川')
  const { report, list } = collectDiagnostics('ja')
  images.check(new Set(), report)
  t.deepEqual(
    list.map(({ code }) => code),
    ['missing-glyph'],
  )
  t.is(images.read('share/a.png'), undefined)
})
