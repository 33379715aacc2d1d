import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import type { ExecutionContext } from 'ava'
import { hashesBelow, mtimesBelow, runKumihan } from '../run-kumihan.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { article, modesBelow, runDeploy, settings, write } from './run-deploy.ts'

/** A place to publish to: as site.yaml names it, and where it really lies, for the tests to look. */
export interface Place {
  readonly target: string
  readonly folder: string
}

export interface Scenario {
  readonly title: string
  /** Where the way there can make a difference: these are tried over ssh, too, which takes long. */
  readonly far?: true
  readonly run: (t: ExecutionContext, place: Place) => Promise<void>
}

/** What must hold wherever a site is sent to. Every scenario has a place of its own. */
export const scenarios: readonly Scenario[] = [
  {
    title: 'a first deployment makes the target the site, open to everybody whatever the umask',
    far: true,
    run: async (t, place) => {
      const site = siteFor(place)
      const { code, stderr } = await runDeploy(site, ['--yes'])
      t.is(code, 0, stderr)
      t.regex(stderr, /新しく作ります[\s\S]*\+ a\.html[\s\S]*公開しました。\+\d+ ~0 -0/)
      assertPublished(t, site, place)
      for (const [path, mode] of Object.entries(modesBelow(place.folder))) {
        t.is(mode, /\.\w+$/.test(path) ? '644' : '755', path)
      }
    },
  },
  {
    title: 'a rebuild without changes sends nothing and touches nothing',
    run: async (t, place) => {
      const site = await published(t, place)
      const before = execFileSync('ls', ['-lR', '--time-style=full-iso', place.folder])
      const { code, stderr, questions } = await runDeploy(site, [], { answer: 'n' })
      t.is(code, 0, stderr)
      t.deepEqual(questions, [])
      t.regex(stderr, /もう最新です/)
      t.deepEqual(execFileSync('ls', ['-lR', '--time-style=full-iso', place.folder]), before)
    },
  },
  {
    title: 'from another machine, files of the same bytes keep even their times',
    run: async (t, place) => {
      await published(t, place)
      const before = mtimesBelow(place.folder)
      const clone = siteFor(place)
      write(clone, { 'articles/b.md': article('記事 b', '一文だけ違います。') })
      t.is((await runDeploy(clone, ['--yes'])).code, 0)
      assertPublished(t, clone, place)
      const after = mtimesBelow(place.folder)
      t.deepEqual(
        Object.keys(after).filter((path) => after[path] !== before[path]),
        ['atom.xml', 'b.html', 'feed.json', 'index.html', 'rss.xml'],
      )
    },
  },
  {
    title: 'a slash at the end of the target makes no difference',
    run: async (t, place) => {
      const site = await published(t, place)
      for (const target of [place.target, `${place.target}/`, `${place.target}//`]) {
        write(site, {
          'site.yaml': settings(target),
          'articles/c.md': article(`「${target}」から`),
        })
        const { code, stderr } = await runDeploy(site, ['--yes'])
        t.is(code, 0, stderr)
        assertPublished(t, site, place)
      }
    },
  },
  {
    title: 'a page of other bytes but the same size and time is sent',
    far: true,
    run: async (t, place) => {
      const site = await published(t, place)
      const page = join(place.folder, 'a.html')
      const right = readFileSync(page, 'utf8')
      write(place.folder, { 'a.html': right.replace('本文です', '文本です') })
      execFileSync('touch', ['-r', join(site, 'dist/a.html'), page])
      const { code, stderr } = await runDeploy(site, ['--yes'])
      t.is(code, 0, stderr)
      t.regex(stderr, /~ a\.html\n\+0 ~1 -0/)
      t.is(readFileSync(page, 'utf8'), right)
    },
  },
  {
    title: 'a page that nobody may read is opened again',
    run: async (t, place) => {
      const site = await published(t, place)
      chmodSync(join(place.folder, 'a.html'), 0o600)
      const { code, stderr } = await runDeploy(site, ['--yes'])
      t.is(code, 0, stderr)
      t.regex(stderr, /\+0 ~0 -0（0 KB、アクセス権の直し 1）/)
      t.is(modesBelow(place.folder)['a.html'], '644')
    },
  },
  {
    title: 'a renamed article: the old address is named, and an alias keeps it',
    far: true,
    run: async (t, place) => {
      const site = await published(t, place)
      renameSync(join(site, 'articles/a.md'), join(site, 'articles/moved.md'))
      const look = await runDeploy(site, ['--dry-run'])
      t.is(look.code, 0, look.stderr)
      t.regex(look.stderr, / {2}\+ moved\.html\n[\s\S]* {2}- a\.html\n/)
      t.regex(
        look.stderr,
        /warning\[url-removed\]: \/a\.html がなくなります\nヒント: .*\/moved\.html .*aliases: \[\/a\.html\]/,
      )
      t.true(existsSync(join(place.folder, 'a.html')), 'a dry run sends nothing')
      const checked = await runKumihan(['check', '--lang', 'ja'], { cwd: site })
      t.regex(
        checked.stderr,
        /^site\.yaml: warning\[url-removed\]: \/a\.html がなくなります\nヒント: .*\/moved\.html /m,
      )
      write(site, {
        'articles/moved.md': article('記事 a').replace('\n---\n', '\naliases: [/a.html]\n---\n'),
      })
      const { code, stderr } = await runDeploy(site, ['--yes'])
      t.is(code, 0, stderr)
      t.notRegex(stderr, /url-removed/)
      t.regex(readFileSync(join(place.folder, 'a.html'), 'utf8'), /http-equiv="refresh".*moved/)
      assertPublished(t, site, place)
    },
  },
  {
    title: 'a deleted article goes, and nothing else',
    run: async (t, place) => {
      const site = await published(t, place)
      rmSync(join(site, 'articles/b.md'))
      const { code, stderr } = await runDeploy(site, ['--yes'])
      t.is(code, 0, stderr)
      t.regex(stderr, /\/b\.html がなくなります/)
      assertPublished(t, site, place)
    },
  },
  {
    title: 'what kumihan did not send is named, and goes only after a question',
    run: async (t, place) => {
      const site = await published(t, place)
      write(place.folder, { 'notes 1#.txt': 'x', '写真/猫.jpg': 'x' })
      const blind = await runDeploy(site, ['--yes'])
      t.is(blind.code, 2)
      t.regex(blind.stderr, /warning\[unknown-on-server\]: .*(?:notes 1#\.txt|写真\/猫\.jpg)/)
      t.regex(blind.stderr, /error\[deletion-unconfirmed\]: .*2 ファイル[\s\S]*--allow-delete 2/)
      const refused = await runDeploy(site, ['--yes'], { answer: 'n' })
      t.is(refused.code, 130)
      t.regex(refused.questions.join(), /2 ファイルを消して/)
      t.true(existsSync(join(place.folder, '写真/猫.jpg')))
      t.is((await runDeploy(site, [], { answer: 'はい' })).code, 0)
      assertPublished(t, site, place)
    },
  },
  {
    title: 'what is protected stays, and so does .well-known',
    run: async (t, place) => {
      const kept = {
        '.well-known/acme-challenge/token': 'x',
        '.htaccess': 'x',
        'uploads/2026/a b.pdf': 'x',
        'old.pdf': 'x',
      }
      const site = siteFor(place, ['.htaccess', '/uploads/', '*.pdf'])
      mkdirSync(place.folder)
      write(place.folder, { ...kept, 'notes.txt': 'x' })
      const { code, stderr } = await runDeploy(site, ['--yes', '--allow-delete', '1'])
      t.is(code, 0, stderr)
      const files = Object.keys(hashesBelow(place.folder))
      t.true(Object.keys(kept).every((path) => files.includes(path)))
      t.false(files.includes('notes.txt'))
      t.regex((await runDeploy(site, ['--yes'])).stderr, /もう最新です/)
    },
  },
  {
    title: 'names with blanks, #, quotes and Japanese come through',
    far: true,
    run: async (t, place) => {
      const site = siteFor(place)
      write(site, {
        'articles/連載/第 1 回.md': article('連載'),
        'articles/連載/図 1.png': onePixel,
        'articles/-x.md': article('ハイフン'),
      })
      t.is((await runDeploy(site, ['--yes'])).code, 0)
      assertPublished(t, site, place)
      const strange = ["it's # 1.txt", '"二重".txt', '$(touch x).txt', 'a\\b.txt', '; rm -rf .txt']
      write(place.folder, Object.fromEntries(strange.map((name) => [name, 'x'])))
      rmSync(join(site, 'articles/連載'), { recursive: true })
      const look = JSON.parse((await runDeploy(site, ['--dry-run', '--json'])).stdout) as {
        summary: { deleted: string[] }
      }
      t.deepEqual(
        look.summary.deleted.toSorted(),
        [...strange, '連載/図 1.png', '連載/第 1 回.html'].toSorted(),
      )
      const { code, stderr } = await runDeploy(site, ['--yes', '--allow-delete', '7'])
      t.is(code, 0, stderr)
      assertPublished(t, site, place)
    },
  },
  {
    title: 'of a large site a tenth may go, and not one file more',
    run: async (t, place) => {
      const site = siteFor(place)
      const files = Object.fromEntries(Array.from({ length: 150 }, (_, i) => [`old/${i}.pdf`, 'x']))
      write(join(site, 'articles'), files)
      t.is((await runDeploy(site, ['--yes'])).code, 0)
      const there = hashesBelow(place.folder)
      const limit = Math.floor(Object.keys(there).length / 10)
      t.true(limit > 10)
      const paths = Object.keys(files).map((path) => join(site, 'articles', path))
      for (const path of paths.splice(0, limit + 1)) rmSync(path)
      const { code, stderr } = await runDeploy(site, ['--yes'])
      t.is(code, 2)
      t.regex(stderr, new RegExp(`${limit + 1} ファイルが消えます（${limit} までなら消します）`))
      t.deepEqual(hashesBelow(place.folder), there)
      write(site, { 'articles/old/0.pdf': 'x' })
      t.is((await runDeploy(site, ['--yes'])).code, 0)
      assertPublished(t, site, place)
    },
  },
  {
    title: 'a mistake in one article: the whole site stays as it is',
    run: async (t, place) => {
      const site = await published(t, place)
      const before = hashesBelow(place.folder)
      const mistakes = {
        'a date that is none': article('記事 c').replace('2026-01-15', '2026-02-30'),
        'a link that leads nowhere, which check alone looks for': article('c', '[x](nosuch.md)'),
        'an image that is not there': article('c', '![図](nosuch.png)'),
      }
      for (const [mistake, text] of Object.entries(mistakes)) {
        write(site, { 'articles/b.md': article('記事 b', '書き直した。'), 'articles/c.md': text })
        const { code, stderr } = await runDeploy(site, ['--yes', '--allow-delete', '999'])
        t.is(code, 1, mistake)
        t.regex(stderr, /articles\/c\.md:\d+:\d+: error/, mistake)
        t.deepEqual(hashesBelow(place.folder), before, mistake)
      }
    },
  },
  {
    title: 'too many deletions, or no article at all: everything stays',
    run: async (t, place) => {
      const site = siteFor(place)
      for (let index = 0; index < 15; index += 1) {
        write(site, { [`articles/old/${index}.md`]: article(`古い記事 ${index}`) })
      }
      t.is((await runDeploy(site, ['--yes'])).code, 0)
      const before = hashesBelow(place.folder)
      rmSync(join(site, 'articles/old'), { recursive: true })
      const { code, stderr } = await runDeploy(site, ['--yes'], { answer: 'y' })
      t.is(code, 2)
      t.regex(
        stderr,
        /error\[too-many-deletions\]: .* 15 ファイルが消えます（10 までなら消します）/,
      )
      t.is((await runDeploy(site, ['--yes', '--allow-delete', '14'])).code, 2)
      t.deepEqual(hashesBelow(place.folder), before)
      rmSync(join(site, 'articles'), { recursive: true })
      write(site, { 'articles/drafts/a.md': '---\ntitle: 下書き\n---\n\n途中。\n' })
      const empty = await runDeploy(site, ['--yes', '--allow-delete', '999'])
      t.is(empty.code, 1)
      t.regex(empty.stderr, /error\[no-articles\]/)
      t.deepEqual(hashesBelow(place.folder), before)
      rmSync(join(site, 'articles'), { recursive: true })
      write(site, { 'articles/a.md': article('記事 a') })
      t.is((await runDeploy(site, ['--yes', '--allow-delete', '16'])).code, 0)
      assertPublished(t, site, place)
    },
  },
]

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** A site of two articles, in a folder with a name that a shell would stumble over. */
export function siteFor(place: Place, protect: readonly string[] = []): string {
  const site = join(temporaryFolder(), "わたしの #1 site's folder")
  write(site, {
    'site.yaml': settings(place.target, protect),
    'articles/a.md': article('記事 a'),
    'articles/b.md': article('記事 b'),
  })
  return site
}

/** Such a site, sent once. */
export async function published(t: ExecutionContext, place: Place): Promise<string> {
  const site = siteFor(place)
  const { code, stderr } = await runDeploy(site, ['--yes'])
  t.is(code, 0, stderr)
  return site
}

/** The target holds the site, byte for byte, and nothing else. */
export function assertPublished(t: ExecutionContext, site: string, place: Place): void {
  t.deepEqual(hashesBelow(place.folder), hashesBelow(join(site, 'dist')))
}
