import test from 'ava'
import { readDrawing } from '../../lib/diagrams/drawing.ts'
import { messageList, messagesOf } from '../../lib/diagrams/messages.ts'
import { allDrawings } from './drawings.ts'

const read = (text: string): readonly string[] | undefined =>
  messagesOf(readDrawing({ source: text, attributes: new Map() }, { ambiguous: 'auto' }))?.map(
    ({ from, to, label }) => `${from} → ${to}: ${label}`,
  )

const expected: Readonly<Record<string, readonly string[]>> = {
  '13-arrows-amb-1': [
    '甲 → 乙: ①合図を送る',
    '乙 → 甲: ②受け取った…',
    '甲 → 乙: ③○なら続行、×なら中止',
  ],
  '14-dns-lookup': [
    '手元のPC → 町内の名簿係: パン屋の住所は?',
    '町内の名簿係 → 本庁の名簿係: パン屋の住所は?',
    '本庁の名簿係 → 町内の名簿係: 三丁目 7-2',
    '町内の名簿係 → 手元のPC: 三丁目 7-2',
  ],
  '35-tall-lifelines': [
    '甲 → 乙: 挨拶',
    '乙 → 丙: 転送',
    '丙 → 丁: 転送',
    '丁 → 丙: 返事',
    '丙 → 乙: 返事',
    '乙 → 甲: 返事',
  ],
  'lifelines-two': ['客 → 店員: これください', '店員 → 客: 500 円です'],
  'lifelines-boxed': ['端末 → 基地局: 接続要求', '基地局 → 端末: 許可'],
  'lifelines-arrows-2': ['親 → 子: ①起きて', '子 → 親: ②あと5分…'],
}

for (const { name, text } of allDrawings()) {
  test(`${name} says ${expected[name]?.length ?? 'nothing'}`, (t) => {
    t.deepEqual(read(text), expected[name])
  })
}

test('one arrow that is not clear silences all', (t) => {
  const rows = [
    '  甲      乙',
    '  |       |',
    '  |-挨拶->|',
    '  |       |',
    '  |------>|',
    '  |       |',
  ]
  t.is(read(rows.join('\n')), undefined)
  t.deepEqual(read(rows.filter((row) => !row.includes('----')).join('\n')), ['甲 → 乙: 挨拶'])
  t.is(read([...rows.slice(0, 4), '  |       |---> 外'].join('\n')), undefined)
})

test('the list is escaped HTML, and empty for drawings that say nothing', (t) => {
  t.is(
    messageList([{ from: 'A', to: 'B', label: '<b>' }]),
    '<ul class="messages">\n<li>A → B: &lt;b&gt;</li>\n</ul>\n',
  )
  t.is(messageList(undefined), '')
})
