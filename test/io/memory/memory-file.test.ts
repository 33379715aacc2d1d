import { readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'ava'
import { openMemoryFile } from '../../../lib/io/memory/memory-file.ts'
import { folderWith } from '../../run-kumihan.ts'

/** A memory on the disk that holds a memo for each name. */
function memoryOf(...names: readonly string[]): string {
  const path = join(folderWith({}), 'memory')
  remember(path, names)
  return path
}

function remember(path: string, names: readonly string[]): void {
  const memory = openMemoryFile(path, 'tool')
  for (const name of names) memory.remember(name, headOf(name), bodyOf(name))
  memory.save()
}

function headOf(name: string): string {
  return JSON.stringify({ head: `${name} の頭` })
}

function bodyOf(name: string): string {
  return `${name} の本文。\n𠮷\n`
}

function recall(path: string, name: string) {
  const memo = openMemoryFile(path, 'tool').recall(name)
  return memo && { head: memo.head, body: memo.body() }
}

test('what is remembered is there the next time, head and body', (t) => {
  const path = memoryOf('a', 'b')
  remember(path, ['c'])
  for (const name of ['a', 'b', 'c']) {
    t.deepEqual(recall(path, name), { head: headOf(name), body: bodyOf(name) })
  }
  t.is(recall(path, 'd'), undefined)
})

test('where nothing was saved, nothing is remembered', (t) => {
  t.is(recall(join(folderWith({}), 'memory'), 'a'), undefined)
})

test('of a memory cut short anywhere, what is whole is remembered, and the rest is not', (t) => {
  const whole = readFileSync(`${memoryOf('a', 'b')}.heads`)
  for (let length = 0; length < whole.length; length += 7) {
    const path = memoryOf('a', 'b')
    truncateSync(`${path}.heads`, length)
    for (const name of ['a', 'b']) {
      t.true([undefined, headOf(name)].includes(recall(path, name)?.head))
    }
    remember(path, ['c'])
    t.deepEqual(recall(path, 'c'), { head: headOf('c'), body: bodyOf('c') })
  }
})

test('a memory that was cut short takes its place again', (t) => {
  const path = memoryOf('a', 'b')
  truncateSync(`${path}.heads`, statSync(`${path}.heads`).size - 5)
  t.is(recall(path, 'b'), undefined)
  remember(path, ['b'])
  t.deepEqual(recall(path, 'b'), { head: headOf('b'), body: bodyOf('b') })
})

for (const part of ['heads', 'bodies']) {
  test(`no changed byte of the ${part} comes back as something remembered`, (t) => {
    const path = memoryOf('a', 'b')
    const whole = readFileSync(`${path}.${part}`)
    for (let index = 0; index < whole.length; index++) {
      const bytes = Buffer.from(whole)
      bytes[index] = (bytes[index] ?? 0) ^ 1
      writeFileSync(`${path}.${part}`, bytes)
      for (const name of ['a', 'b']) {
        const memo = recall(path, name)
        t.true(memo === undefined || memo.head === headOf(name))
        t.true(memo?.body === undefined || memo.body === bodyOf(name))
      }
    }
  })
}

test('a body that got lost is not there, its head is', (t) => {
  const path = memoryOf('a')
  truncateSync(`${path}.bodies`, 3)
  t.deepEqual(recall(path, 'a'), { head: headOf('a'), body: undefined })
})

test('what nobody asks for any more goes when it is most of the memory', (t) => {
  const names = Array.from({ length: 300 }, (_, index) => `n${index}`)
  const path = memoryOf(...names)
  const before = statSync(`${path}.bodies`).size
  const memory = openMemoryFile(path, 'tool')
  for (const name of names.slice(0, 10)) memory.recall(name)
  memory.remember('new', headOf('new'), bodyOf('new'))
  memory.save()
  t.true(statSync(`${path}.bodies`).size < before / 10)
  for (const name of [...names.slice(0, 10), 'new']) {
    t.deepEqual(recall(path, name), { head: headOf(name), body: bodyOf(name) })
  }
  t.is(recall(path, 'n20'), undefined)
})

test('where it cannot be saved, the build goes on', (t) => {
  t.notThrows(() => remember(join(folderWith({}), 'no', 'such', 'folder'), ['a']))
})

test('the same memos make the same files, whatever the folder', (t) => {
  const [one, two] = [memoryOf('a', 'b'), memoryOf('a', 'b')]
  for (const part of ['heads', 'bodies']) {
    t.deepEqual(readFileSync(`${one}.${part}`), readFileSync(`${two}.${part}`))
  }
})
