import test from 'ava'
import { urlFilter } from '../../lib/page/filters/url.ts'

test('addresses of the site get its base path, and what they cannot hold is encoded', (t) => {
  const url = urlFilter('/blog')
  t.is(url('/style.css'), '/blog/style.css')
  t.is(url('fonts/a b.woff2'), '/blog/fonts/a%20b.woff2')
  t.is(url('/図.svg#部分'), '/blog/%E5%9B%B3.svg#%E9%83%A8%E5%88%86')
})

test('other addresses stay as they are', (t) => {
  const url = urlFilter('/blog')
  for (const address of [
    'https://example.com/',
    '//cdn.example/x.css',
    'mailto:a@example.com',
    '#top',
  ]) {
    t.is(url(address), address)
  }
})
