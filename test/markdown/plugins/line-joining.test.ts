import test from 'ava'
import MarkdownIt from 'markdown-it'
import type { MarkdownIt as Parser } from 'markdown-it'
import { lineJoining } from '../../../lib/markdown/plugins/line-joining.ts'
import { readPairs } from '../../typography/read-pairs.ts'

function renderer(language: string, mixed: 'join' | 'space'): Parser {
  const typography = { mixed, phrases: 'none', keep: [], aozora: false, kenten: false } as const
  return new MarkdownIt({ html: true }).use(lineJoining, { language, typography })
}

const fixtures = [
  { name: 'joining-characters.txt', md: renderer('ja', 'join') },
  { name: 'joining-markup.txt', md: renderer('ja', 'join') },
  { name: 'joining-blocks.txt', md: renderer('ja', 'join') },
  { name: 'joining-mixed-space.txt', md: renderer('ja', 'space') },
  { name: 'joining-english.txt', md: renderer('en', 'join') },
]

for (const { name, md } of fixtures) {
  for (const { title, input, expected } of readPairs(name)) {
    test(title, (t) => {
      t.is(md.render(input), expected)
    })
  }
}
