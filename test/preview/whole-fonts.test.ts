import test from 'ava'
import { toolFolder } from '../../lib/commands/tool-folder.ts'
import { collectDiagnostics } from '../../lib/diagnostics/collect.ts'
import { createFontTools } from '../../lib/io/fonts/font-tools.ts'
import { keepWholeFonts } from '../../lib/preview/whole-fonts.ts'
import { makeFont } from '../fonts/make-font.ts'
import { settings } from '../site/make-article.ts'

const fontsOf = keepWholeFonts(createFontTools(toolFolder))
const font = makeFont('山川')
const sources = {
  settings: { path: 'site.yaml', text: 'fonts: [a.ttf, b.ttf]\n' },
  articles: [],
  layouts: [],
  files: [],
  fonts: [{ path: 'a.ttf', size: font.length, read: () => font }],
}

test('the preview serves fonts whole, and a stylesheet that names them', (t) => {
  const fonts = fontsOf(sources, { ...settings, fonts: ['a.ttf'] })
  const sheet = String(fonts.read('fonts.css'))
  t.true(sheet.includes("src: url('fonts/whole-0.ttf');\n}"))
  t.true(sheet.includes("--text: 'Site Text'"))
  t.is(fonts.read('fonts/whole-0.ttf'), font)
  t.is(fonts.read('fonts/whole-1.ttf'), undefined)
})

test('a font that is not there is told, and what is there is shown all the same', (t) => {
  const { report, list } = collectDiagnostics('ja')
  const fonts = fontsOf(sources, { ...settings, fonts: ['a.ttf', 'b.ttf'] })
  fonts.check(report)
  t.deepEqual(
    list.map(({ code, place }) => [code, place.start?.column]),
    [['font-missing', 16]],
  )
  t.true(String(fonts.read('fonts.css')).includes('fonts/whole-0.ttf'))
})

test('a site without fonts has no such files', (t) => {
  const fonts = fontsOf({ ...sources, fonts: [] }, settings)
  t.is(fonts.read('fonts.css'), undefined)
})
