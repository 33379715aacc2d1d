import type { BuildMemory, Memo } from '../text/build-memory.ts'

/** Remembers for as long as the program runs; its code does not change meanwhile. */
export function openMemory(): BuildMemory {
  const memos = new Map<string, Memo>()
  return {
    tool: '',
    recall: (key) => memos.get(key),
    remember: (key, head, body) => {
      memos.set(key, { head, body: () => body })
    },
  }
}
