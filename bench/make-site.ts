// node build/bench/make-site.js FOLDER N: a site of N articles for measuring.
import { kumihan } from './tools/kumihan.ts'

const [folder, count] = process.argv.slice(2)
if (folder === undefined) {
  console.error('node build/bench/make-site.js FOLDER [N]')
  process.exitCode = 2
} else {
  kumihan.makeSite(folder, { articles: Number(count ?? 1000), highlight: true })
}
