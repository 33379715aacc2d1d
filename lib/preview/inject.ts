import { previewFolder } from '../io/preview/read-request.ts'
import type { PageInfo } from '../io/preview/messages.ts'

/** Puts the preview's script, and what it must know of the page, at the end of the page's body. */
export function inject(page: string, info: PageInfo): string {
  // In a script element, `</script` and `<!--` would end or hide what follows.
  const data = JSON.stringify(info).replaceAll('<', String.raw`\u003c`)
  const added =
    `<script type="application/json" id="kumihan-page">${data}</script>` +
    `<script type="module" src="${previewFolder}client/main.js"></script>`
  const end = page.lastIndexOf('</body>')
  return end === -1 ? page + added : page.slice(0, end) + added + page.slice(end)
}
