import { HtmlValidate } from 'html-validate'
import test from 'ava'
import { buildPages } from '../browser/build-pages.ts'
import { drawPage, pages } from './pages.ts'

// Prettier writes the layouts: how tags are spelled is its affair.
const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:prettier'],
  rules: {
    // A page's title may be as long as an article's.
    'long-title': 'off',
  },
})

async function mistakes(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId} ${message}`),
  )
}

for (const [name, [layout, page]] of Object.entries(pages)) {
  test(`valid HTML: ${name}`, async (t) => {
    t.deepEqual(await mistakes(drawPage(layout, page)), [])
  })
}

test('valid HTML: a whole site with everything in it', async (t) => {
  for (const [path, contents] of buildPages('test/sites/pages')) {
    if (path.endsWith('.html')) t.deepEqual(await mistakes(String(contents)), [], path)
  }
})

test('no page has scripts or styles of its own', (t) => {
  for (const [name, [layout, page]] of Object.entries(pages)) {
    t.notRegex(drawPage(layout, page), /<script|<style|\sstyle=|\son[a-z]+=|javascript:/i, name)
  }
})
