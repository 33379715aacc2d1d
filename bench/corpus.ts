// Articles for measuring: Japanese technical prose of about 8 KB each, the same for the same seed.

/** A small seeded generator (mulberry32): numbers in [0, 1), the same on every machine. */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const subjects = [
  '受信サーバー',
  '名前解決',
  '設定ファイル',
  '送信側の端末',
  '証明書の更新',
  '待ち行列',
  '記録の保存先',
  'この手順',
]
const places = [
  '夜間の点検で',
  '最初の起動時に',
  '接続が切れると',
  '負荷が高い日には',
  '再起動のあと',
  '手元の検証機で',
]
const objects = [
  '一覧を書き出す',
  '応答を三十秒まで待つ',
  '古い鍵を捨てる',
  '宛先を順に試す',
  '控えを二か所に残す',
  '時刻を合わせる',
]
const endings = [
  'ようにしています。',
  'ところから始めます。',
  'ように組んであります。',
  'ことを先に確かめてください。',
  'のが安全です。',
]
const asides = [
  'たとえば `relayd.conf` では、',
  'RFC 5321 によれば、',
  '**「既定値」**のままなら、',
  '[公式の説明](https://example.com/doc)にあるとおり、',
  '',
]
const topics = [
  '配送の流れを追う',
  '記録を読み解く',
  '止まったときの手当て',
  '設定をひとつずつ確かめる',
  '鍵と証明書を入れ替える',
  '負荷を測って見直す',
]

const drawing = `\`\`\`diagram
+----------+     +------------+     +----------+
| 送信端末 |---->| 中継の機械 |---->| 受信箱   |
+----------+     +------------+     +----------+
\`\`\``

const code = `rcctl enable smtpd && rcctl start smtpd
tail -f /var/log/maillog | grep -v localhost`

interface CorpusOptions {
  /** Roughly how many bytes of Markdown an article has. */
  readonly bytes?: number
  /** Drawings in an article. */
  readonly drawings?: number
  readonly code?: boolean
  /** Whether code names its language, so that it is highlighted. */
  readonly highlight?: boolean
}

/** Article number `index` of the corpus, with its front matter. */
export function corpusArticle(index: number, options: CorpusOptions = {}): string {
  const { bytes = 8_000, drawings = 1, code: withCode = true, highlight = true } = options
  const next = random(index + 1)
  const pick = (list: readonly string[]) => list[Math.floor(next() * list.length)] ?? ''
  const sentence = () =>
    `${pick(places)}${pick(asides)}${pick(subjects)}は、\n${pick(objects)}${pick(endings)}`
  const paragraph = () => Array.from({ length: 3 + Math.floor(next() * 4) }, sentence).join('\n')
  const list = () =>
    Array.from({ length: 4 }, () => `- ${pick(subjects)}を見て、\n  ${pick(objects)}`).join('\n')

  const year = 2015 + (index % 11)
  const month = String(1 + (index % 12)).padStart(2, '0')
  const day = String(1 + (index % 28)).padStart(2, '0')
  const blocks = [
    `---\ntitle: ${pick(topics)} ${index}\ndate: ${year}-${month}-${day}\ntags: [${pick(subjects)}, 運用]\n---\n`,
    paragraph(),
  ]
  let size = 0
  for (let section = 0; size < bytes; section += 1) {
    blocks.push(`## ${pick(topics)}（その${section + 1}）`, paragraph(), list(), paragraph())
    if (withCode && section === 0) blocks.push(`\`\`\`${highlight ? 'sh' : ''}\n${code}\n\`\`\``)
    if (section < drawings) blocks.push(drawing)
    size = Buffer.byteLength(blocks.join('\n\n'))
  }
  return `${blocks.join('\n\n')}\n`
}
