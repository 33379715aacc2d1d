import test from 'ava'
import { createImageMeasure, dimensionsOf } from '../../lib/site/files/image-dimensions.ts'
import { file } from './make-article.ts'
import { jpeg, png } from './make-image.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

test('PNG', (t) => {
  t.deepEqual(dimensionsOf(png(640, 480)), { width: 640, height: 480 })
})

test('a JPEG taken with the camera on its side is as wide as it is shown', (t) => {
  t.deepEqual(dimensionsOf(jpeg(640, 480)), { width: 640, height: 480 })
  t.deepEqual(dimensionsOf(jpeg(640, 480, 3)), { width: 640, height: 480 })
  t.deepEqual(dimensionsOf(jpeg(640, 480, 6)), { width: 480, height: 640 })
})

for (const [what, svg, expected] of [
  ['width and height', '<svg width="30" height="20.4px">', { width: 30, height: 20 }],
  ['a viewBox', '<svg viewBox="0 0 300 200">', { width: 300, height: 200 }],
  ['a viewBox with commas', "<svg viewBox='0,0, 300,200'>", { width: 300, height: 200 }],
  ['a width and a viewBox', '<svg width="600" viewBox="0 0 300 200">', { width: 600, height: 400 }],
  ['a width in percent', '<svg width="100%" viewBox="0 0 3 2">', { width: 3, height: 2 }],
  [
    'an XML declaration',
    '<?xml version="1.0"?>\n<svg\n  width="3"\n  height="2"\n/>',
    { width: 3, height: 2 },
  ],
  ['neither', '<svg xmlns="http://www.w3.org/2000/svg">', undefined],
  ['a size of nothing', '<svg width="0" height="0">', undefined],
] as const) {
  test(`an SVG with ${what}`, (t) => {
    t.deepEqual(dimensionsOf(bytes(svg)), expected)
  })
}

for (const [what, contents] of [
  ['nothing', new Uint8Array()],
  ['text', bytes('PNG')],
  ['half a PNG', png(1, 1).subarray(0, 14)],
  ['half a JPEG', jpeg(640, 480).subarray(0, 30)],
] as const) {
  test(`${what} has no size`, (t) => {
    t.is(dimensionsOf(contents), undefined)
  })
}

test('a file is read once, and only its start', (t) => {
  const limits: (number | undefined)[] = []
  const image = { ...file('articles/a.png', png(3, 2)), size: 10_000_000 }
  const measure = createImageMeasure()
  const counting = {
    ...image,
    read: (limit?: number) => {
      limits.push(limit)
      return image.read(limit)
    },
  }
  t.deepEqual(measure(counting), { width: 3, height: 2 })
  t.deepEqual(measure(counting), { width: 3, height: 2 })
  t.deepEqual(limits, [262_144])
})

test('an image whose size stands far behind is read to the end', (t) => {
  const image = file('articles/a.jpg', jpeg(640, 480, 1, 400_000))
  t.deepEqual(createImageMeasure()(image), { width: 640, height: 480 })
})
