import test from 'ava'
import { format } from 'prettier'
import plugin from '../../lib/diagrams/prettier-plugin.ts'
import { allDrawings } from './drawings.ts'

const markdown = (text: string): Promise<string> =>
  format(text, { parser: 'markdown', plugins: [plugin] })

const drifted = ['+--------+', '| 起動     |', '+--------+']
const right = ['+--------+', '| 起動   |', '+--------+']
const fence = (word: string, lines: readonly string[], indent = ''): string =>
  [`\`\`\`${word}`, ...lines, '```'].map((line) => `${indent}${line}\n`).join('')

for (const word of ['diagram', 'aa', 'ascii', 'diagram caption="起動の流れ" amb=1']) {
  test(`realigns a fence that says ${word}`, async (t) => {
    t.is(await markdown(`# 題\n\n${fence(word, drifted)}`), `# 題\n\n${fence(word, right)}`)
  })
}

test('realigns in a list, and leaves other fences alone', async (t) => {
  t.is(
    await markdown(`- 項目\n\n${fence('diagram', drifted, '  ')}`),
    `- 項目\n\n${fence('diagram', right, '  ')}`,
  )
  t.is(await markdown(fence('text', drifted)), fence('text', drifted))
})

test('what is right stays byte for byte', async (t) => {
  for (const { text } of allDrawings()) {
    const source = fence('diagram', text.split('\n'))
    t.is(await markdown(source), source)
  }
})

test('measures as the fence says', async (t) => {
  const drawing = ['+----+', '| ① |', '| 水 |', '+----+']
  const wide = fence('diagram amb=2', drawing)
  t.is(await markdown(wide), wide)
  const narrow = ['+----+', '| ①  |', '| 水 |', '+----+']
  t.is(await markdown(fence('diagram amb=1', drawing)), fence('diagram amb=1', narrow))
})
