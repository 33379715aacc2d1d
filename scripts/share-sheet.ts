// Draws the share images of titles that are hard to set, and puts them on one sheet:
// node build/scripts/share-sheet.js FONT…
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toolFolder } from '../lib/commands/tool-folder.ts'
import { createFontTools } from '../lib/io/fonts/font-tools.ts'
import { makeCard } from '../lib/share/share-card.ts'

const folder = 'build/share-sheet'

const titles = [
  '鯖',
  '組版へ',
  'Hello, world!',
  '「待つ」ということ',
  'メールサーバーを立てる',
  'はじめに　この連載で作るもの',
  'さよなら、1ファイル3,462行。',
  '組版とは何か？ 文字を並べるだけではない',
  'DNSの話：名前がアドレスになるまで',
  '（続）図のずれる話（後編）「罫線素片と等幅フォント」',
  'Node.js 20 で CommonJS から ES Modules を require する',
  'rsync --delete-delay と --max-delete で「消えた記事」を防ぐ',
  'Understanding text-autospace and text-spacing-trim in modern browsers',
  'TypeScriptのstrictとnoUncheckedIndexedAccessを有効にしたら何が起きたか',
  'ローカルルーターのファームウェアアップデートチェッカーを作った。',
  '電気通信事業法施行規則等の一部を改正する省令案等に係る意見募集の結果について',
  'なぜ日本語の文章は、行の途中で折り返しても読めるのか――文節と禁則処理から考える、画面の上の組版について',
  'https://example.com/an/address/that/nobody/should/put/into/a/title.html を開く',
]

const fonts = process.argv.slice(2).map((path) => ({ key: path, read: () => readFileSync(path) }))
const tools = createFontTools(toolFolder)
mkdirSync(folder, { recursive: true })
const pictures = titles.map((title, index) => {
  const words = { title, site: '組版ノート', date: '2026年1月15日', language: 'ja', keep: [] }
  const png = tools.draw(makeCard(words), fonts)
  const name = `${index}.png`
  writeFileSync(join(folder, name), png)
  return `<img src="${name}" alt="" width="400" height="210" />`
})
const sheet = join(folder, 'index.html')
writeFileSync(sheet, `<!doctype html><body style="background: #888">${pictures.join('\n')}`)
console.log(sheet)
