import test from 'ava'
import { kanjiFilter } from '../../lib/page/filters/kanji.ts'
import { uprightFilter } from '../../lib/page/filters/upright.ts'
import { trustHtml } from '../../lib/page/trusted-html.ts'
import { drawPage, layoutsWith, pages } from './pages.ts'

test('dates are written in kanji where lines are vertical', (t) => {
  const kanji = kanjiFilter('ja')
  t.is(kanji('2026年1月15日'), '二〇二六年一月十五日')
  t.is(kanji('2010年10月20日'), '二〇一〇年十月二十日')
  t.is(kanjiFilter('en')('15 January 2026'), '15 January 2026')
})

test('titles have their numbers upright, their hints and their escapes', (t) => {
  t.is(String(uprightFilter('12 < 2026年')), '12 &lt; 2026年')
  t.is(
    String(uprightFilter(trustHtml('<b class="x12">12</b>月の<wbr>話'))),
    '<b class="x12"><span class="tcy">12</span></b>月の<wbr>話',
  )
})

test('a vertical page asks for the second stylesheet, and no other page does', (t) => {
  for (const [name, [layout, page]] of Object.entries(pages)) {
    t.is(/vertical\.css/.test(drawPage(layout, page)), layout === 'vertical', name)
  }
})

test('a layout is vertical when it, or its skeleton, names the stylesheet', (t) => {
  const sheet = `<link rel="stylesheet" href="{{ '/vertical.css' | url }}" />`
  const { layouts } = layoutsWith([
    { path: 'layouts/essay.html', text: `{% layout 'tall' %}` },
    { path: 'layouts/letter.html', text: `{% layout 'base' %}{% block head %}${sheet}` },
    { path: 'layouts/partials/tall.html', text: `<html><head>${sheet}</head></html>` },
  ])
  t.deepEqual([...layouts.verticalLayouts].toSorted(), ['essay', 'letter', 'vertical'])
})
