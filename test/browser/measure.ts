import { allDrawings } from '../diagrams/drawings.ts'
import { conditions } from './conditions.ts'
import type { Condition } from './conditions.ts'
import { drawingsSite } from './drawings-site.ts'
import { chromium } from './engines/chromium.ts'
import type { Engine } from './engines/engine.ts'
import { firefox } from './engines/firefox.ts'
import { serveFiles } from './engines/serve-files.ts'
import { webkit } from './engines/webkit.ts'
import { measureGrid } from './measure-grid.ts'

// Measures all drawings under all conditions in all engines, and prints the figures as a table:
//   node build/test/browser/measure.js [words of the conditions to look at]
const wanted = process.argv.slice(2)
const chosen = conditions.filter(({ name }) => wanted.every((word) => name.includes(word)))
const engines = [chromium, firefox, webkit]
const drawings = allDrawings()
const server = await serveFiles(
  drawingsSite(drawings, Object.fromEntries(chosen.map(({ css }, index) => [index, css]))),
)

const columns: (readonly string[])[] = []
for (const engine of engines) columns.push(await column(engine))
server.close()

console.log(`| worst error, in cells | allowed | ${engines.map(({ name }) => name).join(' | ')} |`)
console.log(`|---|---|${'---|'.repeat(engines.length)}`)
chosen.forEach(({ name, limit }, row) => {
  console.log(`| ${name} | ${limit} | ${columns.map((cells) => cells[row]).join(' | ')} |`)
})

async function column(engine: Engine): Promise<readonly string[]> {
  if (engine.missing.length > 0) return chosen.map(() => 'not here')
  const cells = new Map<Condition, string>()
  const groups = new Map<string, readonly Condition[]>()
  for (const condition of chosen) {
    const key = JSON.stringify(condition.options)
    groups.set(key, [...(groups.get(key) ?? []), condition])
  }
  for (const group of groups.values()) {
    const { options = {} } = group[0] ?? {}
    if (!engine.takes(options)) continue
    const browser = await engine.start(options)
    for (const condition of group) {
      const path = `${chosen.indexOf(condition)}.html`
      const page = await browser.open(server.address(path), { width: condition.width ?? 1400 })
      const measured = await measureGrid(page, drawings)
      await page.close()
      const worst = measured.reduce((a, b) => (b.worst > a.worst ? b : a))
      const altered = measured.filter(
        ({ selected }, index) => selected.trimEnd() !== drawings[index]?.text.trimEnd(),
      )
      cells.set(
        condition,
        `${worst.worst.toFixed(3)}${worst.worst > condition.limit ? ` **${worst.where}**` : ''}${altered.length > 0 ? ` (${altered.length} copied wrong)` : ''}`,
      )
    }
    await browser.close()
  }
  return chosen.map((condition) => cells.get(condition) ?? '—')
}
