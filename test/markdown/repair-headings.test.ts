import test from 'ava'
import { repairHeadings } from '../../lib/markdown/repair-headings.ts'

test('marks of headings in full width, or with such a blank behind, become marks', (t) => {
  t.is(repairHeadings('＃ 章\n\n＃＃　節\n\n#　章'), '# 章\n\n## 節\n\n# 章')
  t.is(repairHeadings('　＃ 章'), '# 章')
  t.is(
    repairHeadings('> ＃ 引用の中\n\n- 項目\n\n  ＃ 項目の中'),
    '> # 引用の中\n\n- 項目\n\n  # 項目の中',
  )
})

for (const text of [
  '＃タグ',
  '文の中の ＃ 印',
  '```sh\n＃ 注釈\n```',
  '    ＃ 注釈',
  '<!-- kumihan-ignore fullwidth-markup -->\n\n＃ これは印ではない',
  '＃＃＃＃＃＃＃ 七つ',
]) {
  test(`${JSON.stringify(text)} stays`, (t) => {
    t.is(repairHeadings(text), text)
  })
}
