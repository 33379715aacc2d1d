import test from 'ava'
import { collectDiagnostics } from '../../lib/diagnostics/collect.ts'
import { completeSettings } from '../../lib/config/settings.ts'
import { planCopies } from '../../lib/site/files/copied-files.ts'
import { checkStylesheets } from '../../lib/site/references/check-stylesheets.ts'

const settings = completeSettings({ title: '見本', url: 'https://example.com/notes' })

function told(files: Readonly<Record<string, string>>): readonly string[] {
  const { report, list } = collectDiagnostics('ja')
  const copies = planCopies(
    {
      files: Object.entries(files).map(([path, text]) => ({
        path,
        size: text.length,
        read: () => Buffer.from(text),
      })),
    },
    settings,
    report,
  )
  const byOutput = new Map(
    copies.map((file) => [file.outputPath, { kind: 'file' as const, file, url: file.url }]),
  )
  checkStylesheets(copies, { bySource: new Map(), byOutput }, settings.basePath, report)
  return list.map(({ place: { path, start }, message, remedy }) => {
    return `${path}:${start?.line}:${start?.column} ${message} ${remedy}`
  })
}

test('what a stylesheet names and the site lacks is told where it stands', (t) => {
  const style = `@import 'print.css';
@font-face { src: url("fonts/Mincho.woff2") format('woff2'), url(../x.woff) }
/* url(old.png) */
body { background: url( 'fonts/mincho.woff2#a' ), url(data:image/png;base64,AA==) }
i { background: url(/notes/style.css), url(https://example.com/a.png), url(#mask) }
`
  t.deepEqual(told({ 'layouts/style.css': style, 'layouts/fonts/mincho.woff2': '' }), [
    'layouts/style.css:1:10 ファイル「print.css」はサイトにありません ファイルを layouts/ の中に置くか、パスを直してください',
    'layouts/style.css:2:24 ファイル「fonts/Mincho.woff2」はサイトにありません 「fonts/mincho.woff2」とは大文字と小文字が違います。そろえてください',
    'layouts/style.css:2:66 ファイル「../x.woff」はサイトにありません ファイルを layouts/ の中に置くか、パスを直してください',
  ])
})

test('the folder of a stylesheet is where its addresses start', (t) => {
  const page = '.a { background: url(../logo.svg) }'
  t.deepEqual(told({ 'layouts/css/page.css': page, 'layouts/logo.svg': '<svg/>' }), [])
})
