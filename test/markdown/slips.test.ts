import test from 'ava'
import fc from 'fast-check'
import { readRendererOptions } from '../../lib/markdown/renderer-options.ts'
import { withoutMarkup } from '../../lib/markdown/prose.ts'
import { almostHeadings } from '../../lib/markdown/slips/almost-headings.ts'
import { almostLinks } from '../../lib/markdown/slips/almost-links.ts'
import { almostLists } from '../../lib/markdown/slips/almost-lists.ts'
import { almostRuby } from '../../lib/markdown/slips/almost-ruby.ts'
import { foreignMarkup } from '../../lib/markdown/slips/foreign-markup.ts'
import {
  apostropheFences,
  loneBackquotes,
  loneUnderscores,
} from '../../lib/markdown/slips/lone-marks.ts'

/** What slips are made of. */
const pieces = [
  "` `` \\ _ __ * ~ ^ = == ++ %% : ::: @ ''' [ ] [[ ]] ( ) (( )) （ ） { } {{< >}} | ||< ",
  '# ### ####### - 1. [x] ！ " <b> <!- 《 》 《《 》》 漢字 かんじ あ a x 2 a.md $ toc smile details ',
  '.note https://example.com/ {漢字| かんじ} 漢字《かんじ》 _漢字_あ',
].flatMap((line) => line.trim().split(' '))
const blanks = [' ', '\n', '\u3000']

const rules = {
  almostHeadings,
  almostLinks,
  almostLists,
  almostRuby,
  foreignMarkup,
  apostropheFences,
  loneBackquotes,
  loneUnderscores,
}

for (const [name, { sign, find }] of Object.entries(rules)) {
  test(`property: ${name} finds nothing in a block without its sign`, (t) => {
    const blocks = fc
      .array(fc.constantFrom(...pieces, ...blanks), { minLength: 1, maxLength: 12 })
      .map((parts) => parts.join(''))
    let found = 0
    const findIn = (content: string): boolean => {
      let told = false
      const tell = () => {
        told = true
      }
      const block = { content, text: withoutMarkup(content), beginsItem: true }
      find(block, tell, readRendererOptions({}))
      if (told) found += 1
      return !told || sign.test(content)
    }
    fc.assert(fc.property(blocks, findIn), { numRuns: 30_000, seed: 7 })
    t.true(found > 0)
  })
}
