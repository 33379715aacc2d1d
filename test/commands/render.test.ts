import test from 'ava'
import { createRenderer } from '../../lib/index.ts'
import { folderWith } from '../run-kumihan.ts'
import { callKumihan } from './fake-terminal.ts'

const body = '## 送信元の特定\n\n電源を切る。\n線を抜く。\n'

test('prints the HTML that the library gives, without the front matter', async (t) => {
  const cwd = folderWith({ 'a.md': `---\ntitle: 題\ndate: 2026-01-15\n---\n${body}` })
  const { code, printed, told } = await callKumihan(['render', 'a.md'], { cwd })
  t.deepEqual({ code, told }, { code: 0, told: '' })
  t.is(printed, createRenderer()(body).html)
})

for (const argv of [['render'], ['render', '-']]) {
  test(`kumihan ${argv.join(' ')} reads standard input`, async (t) => {
    const readInput = () => Buffer.from(body)
    const cwd = folderWith({})
    t.is((await callKumihan(argv, { cwd, readInput })).printed, createRenderer()(body).html)
  })
}

test('follows the settings of the site', async (t) => {
  const settings = 'title: x\nurl: https://example.com\ntypography:\n  kenten: true\n'
  const cwd = folderWith({ 'site.yaml': settings, 'articles/a.md': '《《ここ》》が要点\n' })
  const { printed } = await callKumihan(['render', 'articles/a.md'], { cwd })
  t.is(printed, '<p><em class="kenten">ここ</em>が要点</p>\n')
})

test('a problem is told at its line of the file', async (t) => {
  const cwd = folderWith({ 'a.md': '---\ntitle: 題\n---\n\n[危ない](javascript:alert(1))\n' })
  const { code, told } = await callKumihan(['render', 'a.md'], { cwd, language: 'ja' })
  t.is(code, 1)
  t.regex(told, /^a\.md:5:\d+: error\[unsafe-url\]/)
})

test('a file that is not there is an error', async (t) => {
  const { code, printed, told } = await callKumihan(['render', 'nowhere.md'], {
    cwd: folderWith({}),
  })
  t.not(code, 0)
  t.is(printed, '')
  t.regex(told, /nowhere\.md/)
})
