import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'ava'
import { folderWith } from '../run-kumihan.ts'
import { callKumihan } from './fake-terminal.ts'

const settings = 'title: x\nurl: https://example.com\n'

async function newWith(title: string, answer: string | undefined) {
  const cwd = folderWith({ 'site.yaml': settings })
  const questions: string[] = []
  const ask = async (question: string) => {
    questions.push(question)
    return answer
  }
  return { cwd, questions, ...(await callKumihan(['new', title], { cwd, ask })) }
}

test('a Japanese title is asked for a name in the address', async (t) => {
  const { questions, printed } = await newWith('メールの話', ' mail ')
  t.is(questions.length, 1)
  t.is(printed, 'articles/mail.md\n')
})

test('Enter alone, or leaving, takes the name of the title', async (t) => {
  t.is((await newWith('メールの話', '')).printed, 'articles/メールの話.md\n')
  t.is((await newWith('メールの話', undefined)).printed, 'articles/メールの話.md\n')
})

test('a title in Latin letters asks nothing', async (t) => {
  const { questions, printed } = await newWith('Mail server', 'x')
  t.deepEqual(questions, [])
  t.is(printed, 'articles/mail-server.md\n')
})

test('a draft has no date until it is published', async (t) => {
  const cwd = folderWith({ 'site.yaml': settings })
  await callKumihan(['new', 'Mail', '--draft'], { cwd })
  const draft = readFileSync(join(cwd, 'articles/drafts/mail.md'), 'utf8')
  t.is(draft, '---\ntitle: Mail\ndraft: true\ntags: []\n---\n\n')
  await callKumihan(['publish', 'articles/drafts/mail.md'], { cwd })
  const article = readFileSync(join(cwd, 'articles/mail.md'), 'utf8')
  t.is(
    article,
    '---\ntitle: Mail\ndate: 2026-11-25\ntags: []\naliases: [/drafts/mail.html]\n---\n\n',
  )
})
