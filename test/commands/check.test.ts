import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import test from 'ava'
import type { JsonReport } from '../../lib/diagnostics/to-json.ts'
import type { SarifLog } from '../../lib/diagnostics/to-sarif.ts'
import { folderWith, runKumihan, sampleSite } from '../run-kumihan.ts'

const settings = 'title: 試験のサイト\nurl: https://example.com\n'

function article(body: string): string {
  return `---\ntitle: 記事\ndate: 2026-01-15\n---\n\n${body}\n`
}

test('the sample site has nothing to mend, and checking it writes nothing', async (t) => {
  const site = sampleSite()
  const { code, stdout, stderr } = await runKumihan(['check', '--strict'], { cwd: site })
  t.is(code, 0, stderr)
  t.is(stdout, '')
  t.regex(stderr, /^記事を \d+ 本点検しました。/)
  t.false(existsSync(join(site, 'dist')))
  t.false(existsSync(join(site, '.kumihan')))
})

test('what dist builds without a word, check has something to say of', async (t) => {
  const site = folderWith({ 'site.yaml': settings, 'articles/a.md': article('★ 要確認です。') })
  const built = await runKumihan(['dist'], { cwd: site })
  t.is(built.code, 0)
  t.notRegex(built.stderr, /leftover/)
  const checked = await runKumihan(['check'], { cwd: site })
  t.is(checked.code, 0, 'warnings are no errors')
  t.regex(checked.stderr, /^articles\/a\.md:6:1: warning\[leftover\]: /m)
  t.regex(checked.stderr, /警告が 2 件あります/)
  t.is((await runKumihan(['check', '--strict'], { cwd: site })).code, 1)
})

test('the words to look for are a matter of the site', async (t) => {
  const site = folderWith({
    'site.yaml': `${settings}check:\n  leftovers: [あとで]\n`,
    'articles/a.md': article('★ あとで書く。'),
  })
  const { stderr } = await runKumihan(['check'], { cwd: site })
  t.deepEqual(stderr.match(/「[^」]+」が残って/g), ['「あとで」が残って'])
})

test('--json: one object, each diagnostic with the address of a page that exists', async (t) => {
  const site = folderWith({ 'site.yaml': settings, 'articles/a.md': article('[a](no.md) ★') })
  const { code, stdout } = await runKumihan(['check', '--json'], { cwd: site })
  t.is(code, 1)
  const { version, summary, diagnostics } = JSON.parse(stdout) as JsonReport<object>
  t.is(version, 1)
  t.like(summary, { articles: 1, errors: 1, warnings: 1, infos: 0 })
  t.deepEqual(
    diagnostics.map((one) => one.code),
    ['broken-link', 'leftover'],
  )
  for (const { url } of diagnostics) t.true(existsSync(fileURLToPath(url ?? '')), url)
})

test('--sarif writes the same for code hosts', async (t) => {
  const site = folderWith({ 'site.yaml': settings, 'articles/図.md': article('𠮷★') })
  const { code, stderr } = await runKumihan(['check', '--sarif', 'out/check.sarif'], { cwd: site })
  t.is(code, 0, stderr)
  const log = JSON.parse(readFileSync(join(site, 'out/check.sarif'), 'utf8')) as SarifLog
  t.is(log.version, '2.1.0')
  const [run] = log.runs
  t.is(run.columnKind, 'unicodeCodePoints')
  const leftover = run.results.find(({ ruleId }) => ruleId === 'leftover')
  t.like(leftover, { level: 'warning', ruleIndex: 0 })
  t.deepEqual(leftover?.locations[0].physicalLocation, {
    artifactLocation: { uri: 'articles/%E5%9B%B3.md', uriBaseId: 'ROOT' },
    region: { startLine: 6, startColumn: 2, endLine: 6, endColumn: 3 },
  })
  t.is(run.tool.driver.rules[leftover?.ruleIndex ?? -1]?.id, 'leftover')
})

test('the task for VS Code finds every diagnostic, with its place or its file', async (t) => {
  const [, json = ''] = /```json\n([^]*?)```/.exec(readFileSync('docs/check.md', 'utf8')) ?? []
  const { tasks } = JSON.parse(json) as {
    tasks: { problemMatcher: { pattern: Record<string, string | number> }[] }[]
  }
  const patterns = tasks[0]?.problemMatcher.map(({ pattern }) => pattern) ?? []
  const site = folderWith({
    'site.yaml': settings,
    'articles/a.md': article('[a](no.md)と: error[x]: ★'),
    'articles/画 像.md': article('本文'),
    'articles/空.md': '',
    'articles/b.psd': '',
  })
  const { stderr } = await runKumihan(['check', '--lang', 'ja'], { cwd: site })
  const { stdout } = await runKumihan(['check', '--json', '--lang', 'ja'], { cwd: site })
  const found = stderr.split('\n').flatMap((line) => {
    const matches = patterns.flatMap((pattern) => {
      const match = new RegExp(String(pattern['regexp'])).exec(line)
      const part = (name: string) => match?.[Number(pattern[name] ?? 99)]
      return match
        ? [[part('file'), part('line'), part('column'), part('code'), part('message')]]
        : []
    })
    t.true(matches.length <= 1, line)
    return matches
  })
  const { diagnostics } = JSON.parse(stdout) as JsonReport<object>
  t.deepEqual(
    found,
    diagnostics.map(({ file, line, column, code, message }) => [
      file,
      line?.toString(),
      column?.toString(),
      code,
      message,
    ]),
  )
  t.true(found.length > 5)
})

test('what the writer silences is not told, but for errors', async (t) => {
  const site = folderWith({
    'site.yaml': `${settings}check:\n  ignore: [external-image, broken-link]\n`,
    'articles/a.md': article(
      '![図](https://example.org/a.png)\n\n[a](no.md)\n\n' +
        '<!-- kumihan-ignore halfwidth-kana -->\n- ﾒｰﾙ\n- ﾒﾓ\n\nｶﾅ\n',
    ),
  })
  const { code, stderr } = await runKumihan(['check'], { cwd: site })
  t.is(code, 1)
  t.deepEqual(stderr.match(/^articles\S+ \w+\[[\w-]+\]/gm), [
    'articles/a.md:8:1: error[broken-link]',
    'articles/a.md:14:1: warning[halfwidth-kana]',
  ])
})

test('what is silenced in site.yaml is silent however the keys are written', async (t) => {
  for (const ignore of [
    'check: { ignore: [halfwidth-kana] }',
    '"check":\n  "ignore" : [halfwidth-kana]',
  ]) {
    const site = folderWith({
      'site.yaml': `${settings}${ignore}\n`,
      'articles/a.md': article('ﾒｰﾙです。'),
    })
    for (const command of ['check', 'dist']) {
      const { code, stderr } = await runKumihan([command, '--strict'], { cwd: site })
      t.is(code, 0, stderr)
    }
  }
})

test('what is silenced does not stop dist --strict', async (t) => {
  const body = '<!-- kumihan-ignore halfwidth-kana -->\nﾒｰﾙです。'
  const site = folderWith({ 'site.yaml': settings, 'articles/a.md': article(body) })
  const silent = await runKumihan(['dist', '--strict'], { cwd: site })
  t.is(silent.code, 0, silent.stderr)
  t.notRegex(silent.stderr, /halfwidth/)
  const again = await runKumihan(['dist', '--strict'], { cwd: site })
  t.is(again.code, 0, 'nor when there is nothing to build')
  writeFileSync(join(site, 'articles/a.md'), article(`${body}\n\nｶﾅ`))
  const loud = await runKumihan(['dist', '--strict'], { cwd: site })
  t.is(loud.code, 1)
  t.regex(loud.stderr, /^articles\/a\.md:9:1: warning\[halfwidth-kana\]/m)
})

test('html: safe makes errors of scripts and frames', async (t) => {
  const body =
    '<script>go()</script>\n\n<p onclick="go()">文</p>\n\n<iframe src="https://a.example/"></iframe>'
  const site = folderWith({ 'site.yaml': settings, 'articles/a.md': article(body) })
  t.is((await runKumihan(['check'], { cwd: site })).code, 0)
  writeFileSync(join(site, 'site.yaml'), `${settings}html: safe\n`)
  const { code, stderr } = await runKumihan(['check'], { cwd: site })
  t.is(code, 1)
  t.deepEqual(stderr.match(/error\[[\w-]+\]/g), [
    'error[inline-script]',
    'error[inline-script]',
    'error[inline-frame]',
  ])
})

test('settings that cannot be used are a matter of usage', async (t) => {
  const site = folderWith({ 'site.yaml': 'title: x\n', 'articles/a.md': article('本文') })
  t.is((await runKumihan(['check'], { cwd: site })).code, 2)
})
