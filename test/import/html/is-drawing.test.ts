import { readdirSync, readFileSync } from 'node:fs'
import test from 'ava'
import { isDrawing } from '../../../lib/import/html/is-drawing.ts'

/** Drawings of characters that also stand in plain text: nothing in them is a line. */
const withoutLines =
  /columns-plain|plain-columns|chart-bars|gantt|timeline|markdown-like|words-around|korean|emoji|full-width|zigzag|shapes/

for (const folder of ['drawings', 'samples']) {
  const root = `test/fixtures/diagrams/${folder}`
  for (const name of readdirSync(root).filter((file) => file.endsWith('.txt'))) {
    if (withoutLines.test(name)) continue
    test(`${folder}/${name} is a drawing`, (t) => {
      t.true(isDrawing(readFileSync(`${root}/${name}`, 'utf8')))
    })
  }
}

const code: Readonly<Record<string, string>> = {
  shell: '#!/bin/sh\n# -----------\nps ax | grep x || exit 1\nls -l | sort | uniq -c\n',
  c: '/* ------- *\n *  main   *\n * ------- */\nint main(void) {\n  if (a || b) return 1 << 2;\n}\n',
  sql: 'SELECT a, b\n  FROM t\n -- -------------\n WHERE a = 1\n    OR b = 2;\n',
  diff: '--- a/x.c\n+++ b/x.c\n@@ -1,3 +1,3 @@\n-int a;\n+int b;\n',
  ocaml: 'match x with\n| A -> 1\n| B -> 2\n',
  settings: '#======================\n# listen\n#======================\nlisten on all\n',
  prose: '一行目です。\n二行目です。\n    字下げした三行目です。\n',
}

for (const [name, text] of Object.entries(code)) {
  test(`${name} is no drawing`, (t) => t.false(isDrawing(text)))
}
