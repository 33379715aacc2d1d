import { createHash } from 'node:crypto'
import { cpSync, existsSync, readFileSync, symlinkSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import test from 'ava'
import { lettersOf, makeCard } from '../../../lib/share/share-card.ts'
import { dimensionsOf } from '../../../lib/site/files/image-dimensions.ts'
import { toolFolder } from '../../../lib/commands/tool-folder.ts'
import { catalogue } from '../../../lib/diagnostics/catalogue.ts'
import type { FontBytes } from '../../../lib/fonts/font-facts.ts'
import { createFontTools } from '../../../lib/io/fonts/font-tools.ts'
import { makeFont } from '../../fonts/make-font.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

const tools = createFontTools(toolFolder)
const latin = 'abcdefghijklmnopqrstuvwxyz '
const kana = 'のにはをたがでてとしれさいるなもから'

function bytes(key: string, data: Uint8Array): FontBytes {
  return { key, read: () => data }
}

test('what is to be known of a font', (t) => {
  const font = bytes('a', makeFont(latin + kana + '山', { weight: 700, latinWidth: 0.6 }))
  const facts = tools.describe(font)
  if (typeof facts === 'string') throw new Error(facts)
  const { ranges, latinWidth, ...others } = facts
  t.deepEqual(others, {
    weight: [700, 700],
    serif: false,
    ascent: 0.88,
    descent: 0.12,
    lineGap: 0,
    kanaWidth: 1,
  })
  t.true(Math.abs((latinWidth ?? 0) - 0.6) < 1e-9)
  t.deepEqual(ranges.slice(0, 4), [0x20, 0x20, 0x61, 0x7a])
  t.deepEqual(ranges.slice(-2), [0x5c71, 0x5c71])
})

test('a mincho is told from a gothic by its name', (t) => {
  const serifOf = (name: string) => {
    const facts = tools.describe(bytes(name, makeFont('a', { name })))
    return typeof facts === 'string' ? facts : facts.serif
  }
  t.deepEqual(['Zen Old Mincho', 'Noto Serif JP'].map(serifOf), [true, true])
  t.deepEqual(['BIZ UDGothic', 'Noto Sans JP'].map(serifOf), [false, false])
})

test('what draws has a name, with versions', (t) => {
  t.regex(
    tools.painter() ?? '',
    /^@resvg\/resvg-wasm \d+\.\d+\.\d+, harfbuzzjs \d.*, subset-font \d/,
  )
})

test('a font is cut to the characters of a text, the same way each time', (t) => {
  const font = bytes('b', makeFont(latin + kana))
  const cut = tools.subset(font, 'のは')
  if (typeof cut === 'string') throw new Error(cut)
  t.is(Buffer.from(cut).toString('latin1', 0, 4), 'wOF2')
  const facts = tools.describe(bytes('cut', cut))
  t.deepEqual(typeof facts === 'string' ? facts : facts.ranges, [0x306e, 0x306f])
  t.deepEqual(createFontTools(toolFolder).subset(font, 'のは'), cut)
})

test('what a writer is told to type installs the versions that are tried', (t) => {
  const { peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly peerDependencies: Readonly<Record<string, string>>
  }
  const known = Object.entries(peerDependencies).map(([name, version]) => `${name}@${version}`)
  for (const code of ['font-packages-missing', 'share-packages-missing'] as const) {
    const [, ...named] = catalogue[code].en({}).remedy.split(/ (?=\S+@)/)
    t.true(named.length > 0 && named.every((one) => known.includes(one)), named.join(' '))
  }
})

const card = makeCard({
  title: '「のは」もから',
  site: 'した',
  date: 'と2',
  language: 'ja',
  keep: [],
})
const cardLetters = [...lettersOf(card)].join('')

test('a card is drawn, and the same on every machine', (t) => {
  const drawn = tools.draw(card, [bytes('c', makeFont(cardLetters))])
  t.deepEqual(dimensionsOf(drawn), { width: 1200, height: 630 })
  t.is(
    createHash('sha256').update(drawn).digest('hex'),
    '054270b28015fd464b1f1605c032021199b02b006abb43be0522dc6f13a3a31b',
    'look at cards (node build/scripts/share-sheet.js FONT) before you keep another sum',
  )
})

test('a card can have fonts in any form, each for what those before it lack', (t) => {
  const whole = makeFont(cardLetters)
  const packed = tools.subset(bytes('c', whole), cardLetters)
  if (typeof packed === 'string') throw new Error(packed)
  const expected = tools.draw(card, [bytes('c', whole)])
  t.deepEqual(tools.draw(card, [bytes('packed', packed)]), expected)
  const most = cardLetters.replaceAll(/[「」2]/g, '')
  const parts = [bytes('most', makeFont(most)), bytes('rest', makeFont('「」2'))]
  t.deepEqual(tools.draw(card, parts), expected)
  t.notDeepEqual(tools.draw(card, parts.slice(0, 1)), expected)
})

test('what is no font is said to be none', (t) => {
  t.is(tools.describe(bytes('text', Buffer.from('これは書体ではない'))), 'no-font')
  t.is(tools.describe(bytes('empty', new Uint8Array())), 'no-font')
  const broken = makeFont(latin).subarray(0, 300)
  t.is(tools.describe(bytes('broken', broken)), 'no-font')
})

test('without the optional packages, that is what is said', (t) => {
  const folder = temporaryFolder()
  cpSync(join(toolFolder, 'build/lib/io/fonts'), join(folder, 'build/lib/io/fonts'), {
    recursive: true,
  })
  mkdirSync(join(folder, 'node_modules'))
  cpSync('package.json', join(folder, 'package.json'))
  symlinkSync(resolve('node_modules/synckit'), join(folder, 'node_modules/synckit'), 'junction')
  const without = createFontTools(folder)
  t.is(without.describe(bytes('a', makeFont('a'))), 'no-packages')
  t.is(without.painter(), undefined)
})

const bizud = '/usr/share/fonts/truetype/bizud-gothic/BIZUDPGothic-Regular.ttf'

test('a real font: proportional kana, wide Latin letters, and a hundredth of its size', (t) => {
  if (!existsSync(bizud)) {
    t.log(`not run: ${bizud} is not here`)
    t.pass()
    return
  }
  const file = readFileSync(bizud)
  const facts = tools.describe(bytes('bizud', file))
  if (typeof facts === 'string') throw new Error(facts)
  t.deepEqual(facts.weight, [400, 400])
  t.false(facts.serif)
  t.true(facts.kanaWidth !== undefined && facts.kanaWidth > 0.9 && facts.kanaWidth < 1)
  t.true(facts.latinWidth !== undefined && facts.latinWidth > 0.5 && facts.latinWidth < 0.6)
  const cut = tools.subset(bytes('bizud', file), '国境の長いトンネルを抜けると雪国であった。')
  t.true(typeof cut !== 'string' && cut.length < file.length / 100)
})
