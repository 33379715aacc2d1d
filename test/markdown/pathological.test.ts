import test from 'ava'
import { createRenderer } from '../../lib/index.ts'

// Inputs that make careless rules slow. markdown-it itself takes up to a second for some of them on
// a slow machine; a rule that is not linear takes minutes.
const limit = 8_000

const render = createRenderer({ typography: { aozora: true, kenten: true } })

const inputs: Readonly<Record<string, string>> = {
  'opening brackets': '['.repeat(12_500),
  'opening images': '!['.repeat(12_500),
  'nested links': `${'['.repeat(2_500)}a${'](b)'.repeat(2_500)}`,
  'strong without an end': '**a '.repeat(12_500),
  'emphasis crossed': '*a **b '.repeat(6_250),
  'comments without an end': '<!--'.repeat(12_500),
  'backticks of growing length': Array.from({ length: 600 }, (_, n) => '`'.repeat(n)).join(' '),
  ampersands: '&'.repeat(12_500),
  'character references that are none': '&a;'.repeat(5_000),
  'footnote marks without a note': '[^a] '.repeat(5_000),
  'footnote marks without an end': '[^'.repeat(5_000),
  'references that lead nowhere': '[a][b] '.repeat(5_000),
  'links with blanks, without an end': '[a](b c'.repeat(5_000),
  'ruby without an end': '{漢|'.repeat(7_500),
  'one ruby of many readings': `{漢${'|か'.repeat(12_500)}`,
  'ruby that does not match': '{電子|あ|い|う}'.repeat(1_250),
  'ruby after Aozora Bunko without an end': '｜漢《'.repeat(7_500),
  'dots without an end': '《《'.repeat(7_500),
  'dots in dots': `${'《《'.repeat(1_250)}甲${'》》'.repeat(1_250)}`,
  'schemes without a host': 'https://'.repeat(5_000),
  'an address of dots': `https://a.b/${'.'.repeat(25_000)}`,
  'an address of brackets': `https://a.b/${'(['.repeat(5_000)}`,
  'addresses in one line': 'https://a.b/ '.repeat(2_500),
  'at signs': 'a@'.repeat(7_500),
  'links in one line': Array.from({ length: 5_000 }, (_, n) => `[a](b${n})`).join(''),
  'half-width kana in one line': 'ｱあ'.repeat(5_000),
  'literal asterisks in one line': 'a ** 𠮷 '.repeat(2_500),
  'full-width marks': '＃ 題\n'.repeat(2_500),
  'backslashes at line ends': 'a\\ \n'.repeat(1_250),
  'tags without an end': '<b>'.repeat(5_000),
  'tags without a beginning': '</b>'.repeat(5_000),
  'tags of other names': `${'<b>'.repeat(1_250)}${'</i>'.repeat(1_250)}`,
  'tags without a bracket': '<a '.repeat(12_500),
  'quotes in tags': `<div ${`<a '"`.repeat(7_500)}`,
  'a table of 20 columns and 500 rows': `${'|a'.repeat(20)}|\n${'|-'.repeat(20)}|\n${`${'|あ'.repeat(20)}|\n`.repeat(500)}`,
  'a table of 1,250 columns': `${'|a'.repeat(1_250)}|\n${'|-'.repeat(1_250)}|\n${'|ｱ'.repeat(1_250)}|\n`,
  'the same heading': '# 見出し\n\n'.repeat(1_250),
  'a table of contents': `[[toc]]\n\n${Array.from({ length: 1_000 }, (_, n) => `${'#'.repeat(1 + (n % 4))} 題${n}`).join('\n\n')}`,
  'alerts of an unknown kind': '> [!FOO]\n> x\n\n'.repeat(750),
  'fences without an end': '> ```\n\n'.repeat(500),
  'links that are nearly closed': '[題](https://a.b/c '.repeat(5_000),
  'links with a blank, without an end': '[題] ('.repeat(7_500),
  'links in full width, without an end': '[題]（./'.repeat(7_500),
  'titles without an end': '![題](a.png "'.repeat(5_000),
  'wiki links without an end': '[[題|'.repeat(7_500),
  'footnotes of Hatena without an end': '((あ'.repeat(7_500),
  'embedded addresses without an end': '[https://a.b/:title\n'.repeat(2_500),
  'one embedded address of many words': `[https://a.b/${':title'.repeat(5_000)}`,
  'shortcodes without an end': '{{< '.repeat(7_500),
  'template tags in one line': `{%${' %}'.repeat(10_000)}x`,
  'marks without a partner': '==あ %%あ __あ '.repeat(2_500),
  'attributes without an end': '){.a '.repeat(7_500),
  'formulas of LaTeX without an end': '\\(x '.repeat(7_500),
  'dollars in one line': '$a '.repeat(7_500),
  'dollars around kanji': '$漢 $'.repeat(5_000),
  'rows without a header': '| a | b |\n'.repeat(2_500),
  'tags that HTML does not know': '<zq>'.repeat(2_500),
  'a line of five megabytes': 'あ'.repeat(1_700_000),
}

for (const [title, input] of Object.entries(inputs)) {
  test(title, (t) => {
    const start = performance.now()
    render(`${input}\n`)
    const duration = performance.now() - start
    t.true(duration < limit, `${Math.round(duration)} ms`)
  })
}
