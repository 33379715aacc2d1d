import { HtmlValidate } from 'html-validate'
import test from 'ava'
import { drawPage, pages } from './pages.ts'

// Prettier writes the layouts: how tags are spelled is its affair.
const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:prettier'],
  rules: {
    // A page's title may be as long as an article's.
    'long-title': 'off',
  },
})

for (const [name, [layout, page]] of Object.entries(pages)) {
  test(`valid HTML: ${name}`, async (t) => {
    const { results } = await validator.validateString(drawPage(layout, page))
    const messages = results.flatMap((result) =>
      result.messages.map(
        ({ line, column, ruleId, message }) => `${line}:${column} ${ruleId} ${message}`,
      ),
    )
    t.deepEqual(messages, [])
  })
}

test('no page has scripts or styles of its own', (t) => {
  for (const [name, [layout, page]] of Object.entries(pages)) {
    t.notRegex(drawPage(layout, page), /<script|<style|\sstyle=|\son[a-z]+=|javascript:/i, name)
  }
})
