import { fileURLToPath } from 'node:url'
import type { Tool } from './tool.ts'
import { noteName, writeSite } from './write-site.ts'

/** The command of this checkout. */
export const cli = fileURLToPath(new URL('../../bundle/cli.js', import.meta.url))

const settings = 'title: 計測用のサイト\nurl: https://example.com\nauthor: 計測係\n'
const article = (index: number) => `articles/${noteName(index)}.md`

/** This tool, with everything on that it has on by itself. */
export const kumihan: Tool = {
  name: 'kumihan',
  makeSite: (folder, size) => writeSite(folder, size, article, { 'site.yaml': settings }),
  build: [process.execPath, cli, 'dist'],
  watch: [process.execPath, cli, 'dev', '--port', '0'],
  outputs: ['dist', '.kumihan'],
  article,
  page: (index) => `dist/${noteName(index)}.html`,
}
