/// <reference lib="dom" />
import type { PageInfo } from '../messages.ts'

/** What the server wrote into a page for this script. */
export function readPageInfo(page: Document): PageInfo {
  const text = page.getElementById('kumihan-page')?.textContent
  return JSON.parse(
    text ?? '{ "run": "", "version": 0, "language": "ja", "hidden": [] }',
  ) as PageInfo
}
