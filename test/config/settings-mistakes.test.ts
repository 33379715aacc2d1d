import test from 'ava'
import { readSettings } from '../../lib/config/read-settings.ts'
import { mistakeFixtures, toldOf } from '../mistakes.ts'

function tell(_name: string, text: string): string {
  const source = { path: 'site.yaml', text }
  return toldOf(source, (report) => void readSettings(source, report))
}

for (const { name, text, expected } of mistakeFixtures('test/fixtures/settings', '.yaml', tell)) {
  test(`fixtures/settings/${name}`, (t) => {
    t.is(tell(name, text), expected)
    t.is(expected === '', name === 'good.yaml')
  })
}
