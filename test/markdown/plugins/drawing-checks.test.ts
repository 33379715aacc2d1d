import test from 'ava'
import { createRenderer } from '../../../lib/markdown/create-renderer.ts'

const problems = (markdown: string) =>
  createRenderer()(markdown).diagnostics.map(({ code, message, place: { start } }) => ({
    code,
    message,
    at: `${start?.line}:${start?.column}`,
  }))

test('a drifted edge is named, with its line, column and cells', (t) => {
  const drawing = ['```diagram', '+------+', '| 起動   |', '+------+', '```'].join('\n')
  t.deepEqual(problems(drawing), [
    { code: 'diagram-misaligned', message: '図の右端が 2 桁ずれています（右へ）', at: '3:8' },
  ])
})

test('in a list, columns are those of the source', (t) => {
  const drawing = ['- 項目', '', '  ```aa', '  +------+', '  | 起 |', '  +------+', '  ```'].join(
    '\n',
  )
  t.deepEqual(problems(drawing), [
    { code: 'diagram-misaligned', message: '図の右端が 2 桁ずれています（左へ）', at: '5:7' },
  ])
})

test('tabs and a value of amb that is none', (t) => {
  t.deepEqual(
    problems('```diagram amb=3\na\tb\n```').map(({ code, at }) => `${code} ${at}`),
    ['diagram-ambiguous 1:12', 'diagram-tab 2:2'],
  )
})

test('what is right, and what is no drawing, is not spoken of', (t) => {
  t.deepEqual(problems('```diagram\n+----+\n| 水 |\n+----+\n```'), [])
  t.deepEqual(problems('```\n+----+\n| 水   |\n+----+\n```'), [])
})
