import { spawnSync } from 'node:child_process'
import { browserTest, openPage } from './browser.ts'
import { buildPages } from './build-pages.ts'

const files = buildPages('.')
const pages = ['mail-delivery.html', 'dns-lookup.html', 'night-shift.html']

/** The words of a PDF, in the order of its pages; undefined where pdftotext is not installed. */
function wordsOf(pdf: Uint8Array): string | undefined {
  const { stdout, error } = spawnSync('pdftotext', ['-raw', '-', '-'], {
    input: pdf,
    encoding: 'utf8',
  })
  return error ? undefined : bare(stdout)
}

/** Without spaces, which no PDF holds; fonts tell some kanji as the radicals that look alike. */
function bare(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s/g, '')
}

browserTest('what is written is what is printed', async (t, browser) => {
  for (const name of pages) {
    const { page } = await openPage(browser, files, name)
    const words = wordsOf(await page.pdf({ preferCSSPageSize: true }))
    if (words === undefined) {
      t.log('not run: no pdftotext here (Debian: poppler-utils)')
      t.pass()
      return
    }
    const written = await page.evaluate<readonly string[]>(`(() => {
      for (const link of document.querySelectorAll('.prose a[href^=http]')) link.append('（' + link.getAttribute('href') + '）')
      for (const mark of document.querySelectorAll('.footnote-ref')) mark.textContent = '\\n'
      for (const unprinted of document.querySelectorAll('.footnote-back')) unprinted.remove()
      return Array.from(document.querySelectorAll('h1, .prose :is(h2, h3, p, li, dt, td, pre)'))
        .filter((one) => !one.matches('.messages *') && !one.querySelector('ruby, .kenten, p, li')).map(({ textContent }) => textContent)
    })()`)
    t.true(written.length > 10)
    // Marks of notes stand on lines of their own: the words between them are looked for.
    for (const text of written.flatMap((one) => one.split('\n'))) {
      t.true(words.includes(bare(text)), `${name}: ${text}`)
    }
    await page.close()
  }
})
