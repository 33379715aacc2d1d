import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import test from 'ava'
import * as fc from 'fast-check'
import { readDate } from '../../lib/article/read-date.ts'
import { suggestDate } from '../../lib/article/suggest-date.ts'
import { zoneOf } from '../../lib/article/zone.ts'

function isoOf(text: string, timezone = 'Asia/Tokyo'): string {
  const reading = readDate(text, zoneOf(timezone))
  return reading.kind === 'date' ? reading.date.iso : reading.kind
}

test('a day is its midnight in the zone', (t) => {
  t.deepEqual(readDate('2026-01-15', zoneOf('Asia/Tokyo')), {
    kind: 'date',
    date: { iso: '2026-01-15T00:00:00+09:00', epoch: Date.UTC(2026, 0, 14, 15), dayOnly: true },
  })
  t.is(isoOf('2026-01-15', 'America/Los_Angeles'), '2026-01-15T00:00:00-08:00')
  t.is(isoOf('2026-07-15', 'America/Los_Angeles'), '2026-07-15T00:00:00-07:00')
  t.is(isoOf('2026-01-15', 'Asia/Kathmandu'), '2026-01-15T00:00:00+05:45')
  t.is(isoOf('2026-01-15', 'UTC'), '2026-01-15T00:00:00+00:00')
})

const spellings: readonly (readonly [text: string, iso: string])[] = [
  ['2026-01-15 09:00', '2026-01-15T09:00:00+09:00'],
  ['2026-01-15T09:00', '2026-01-15T09:00:00+09:00'],
  ['2026-01-15 09:00:30', '2026-01-15T09:00:30+09:00'],
  ['2026-01-15T09:00:30.5+09:00', '2026-01-15T09:00:30+09:00'],
  ['2026-01-15T09:00:00Z', '2026-01-15T18:00:00+09:00'],
  ['2026-01-15 09:00 -0500', '2026-01-15T23:00:00+09:00'],
  ['2026-01-15T00:00+14:00', '2026-01-14T19:00:00+09:00'],
]

for (const [text, iso] of spellings) {
  test(`${text} is ${iso} in Tokyo`, (t) => {
    t.is(isoOf(text), iso)
  })
}

test('a time that clocks skip is as much later as was skipped', (t) => {
  t.is(isoOf('2026-03-08 02:30', 'America/Los_Angeles'), '2026-03-08T03:30:00-07:00')
  t.is(isoOf('2018-11-04', 'America/Sao_Paulo'), '2018-11-04T01:00:00-02:00')
  t.is(isoOf('2011-12-30', 'Pacific/Apia'), '2011-12-31T00:00:00+14:00')
})

test('a time that comes twice is the first of the two', (t) => {
  t.is(isoOf('2026-11-01 01:30', 'America/Los_Angeles'), '2026-11-01T01:30:00-07:00')
  t.is(isoOf('2026-11-01 02:30', 'America/Los_Angeles'), '2026-11-01T02:30:00-08:00')
})

const wrong: readonly (readonly [text: string, part: string, most: string])[] = [
  ['2026-13-01', 'month', '12'],
  ['2026-00-01', 'month', '12'],
  ['2026-02-30', 'day', '28'],
  ['2024-02-30', 'day', '29'],
  ['2026-04-31', 'day', '30'],
  ['2026-04-00', 'day', '30'],
  ['0026-01-15', 'year', '9998'],
  ['2026-01-15 24:00', 'hour', '23'],
  ['2026-01-15 09:60', 'minute', '59'],
  ['2026-01-15 09:00:60', 'second', '59'],
  ['2026-01-15 09:00+15:00', 'offset', '+14:00'],
  ['2026-01-15 09:00+09:99', 'offset', '+14:00'],
]

for (const [text, part, most] of wrong) {
  test(`${text}: the ${part} is out of range`, (t) => {
    t.like(readDate(text, zoneOf('Asia/Tokyo')), { kind: 'out-of-range', part, most })
  })
}

test('anything else is no date', (t) => {
  for (const text of ['', '2026', '2026-1-5', '2026-01-15 ', '2026-01-15T', '2026-01-15 9:00']) {
    t.is(isoOf(text), 'unreadable', text)
  }
})

test('a date says the same moment and the same day in every zone', (t) => {
  const zones = ['Asia/Tokyo', 'America/Los_Angeles', 'Europe/London', 'Australia/Lord_Howe', 'UTC']
  const days = fc.date({
    min: new Date('1900-01-01T00:00:00Z'),
    max: new Date('2100-01-01T00:00:00Z'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(days, fc.constantFrom(...zones), (date, zone) => {
      const text = date.toISOString().slice(0, 16)
      const reading = readDate(text, zoneOf(zone))
      if (reading.kind !== 'date') return t.fail(text)
      // Offsets of whole minutes can be read back; local mean times of old are rounded.
      if (date.getUTCFullYear() > 1972) t.is(Date.parse(reading.date.iso), reading.date.epoch)
      return t.true(
        Math.abs(Date.parse(`${text}Z`) - Date.parse(`${reading.date.iso.slice(0, 16)}Z`)) <=
          3_600_000,
      )
    }),
    { seed: 1, numRuns: 2000 },
  )
})

const meant: readonly (readonly [text: string, date: string | undefined])[] = [
  ['2024/1/2', '2024-01-02'],
  ['2024-1-2', '2024-01-02'],
  ['2024.01.02', '2024-01-02'],
  ['２０２４年１月２日', '2024-01-02'],
  ['2024年1月2日（火）', '2024-01-02'],
  ['20240102', '2024-01-02'],
  ['令和6年1月2日', '2024-01-02'],
  ['令和元年5月1日', '2019-05-01'],
  ['H31.4.30', '2019-04-30'],
  ['昭和64年1月7日', '1989-01-07'],
  ['2024-1-2 9:05', '2024-01-02 09:05'],
  ['2024/1/2 9:05:07', '2024-01-02 09:05:07'],
  ['2024年1月2日 午後3時', '2024-01-02 15:00'],
  ['2024年1月2日15時4分', '2024-01-02 15:04'],
  ['2024-1-2T9:00+09:00', '2024-01-02 09:00 +09:00'],
  ['2024/2/30', undefined],
  ['1/2/2024', undefined],
  ['2024', undefined],
  ['きのう', undefined],
  ['', undefined],
]

for (const [text, date] of meant) {
  test(`"${text}" ${date ? `means ${date}` : 'means no certain day'}`, (t) => {
    t.is(suggestDate(text), date)
  })
}

test('no zone, locale or clock of the machine reaches a date', (t) => {
  const script = `
    import { readDate } from ${JSON.stringify(new URL('../../lib/article/read-date.js', import.meta.url).href)}
    import { zoneOf } from ${JSON.stringify(new URL('../../lib/article/zone.js', import.meta.url).href)}
    const texts = ['2026-01-15', '2026-07-15 09:00', '1950-06-01', '2026-03-08 02:30Z']
    const zones = ['Asia/Tokyo', 'America/Los_Angeles']
    console.log(JSON.stringify(zones.map((zone) => texts.map((text) => readDate(text, zoneOf(zone))))))`
  const worlds = [
    { TZ: 'UTC', LC_ALL: 'C' },
    { TZ: 'America/Los_Angeles', LC_ALL: 'tr_TR.UTF-8' },
    { TZ: 'Asia/Tokyo', LC_ALL: 'ar_EG.UTF-8' },
  ]
  const outputs = worlds.map((env) => {
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: fileURLToPath(new URL('.', import.meta.url)),
      encoding: 'utf8',
      env: { ...process.env, ...env },
    })
    t.is(stderr, '')
    return stdout
  })
  t.regex(outputs[0] ?? '', /2026-01-15T00:00:00\+09:00/)
  t.is(new Set(outputs).size, 1)
})
