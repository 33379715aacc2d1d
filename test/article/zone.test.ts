import test from 'ava'
import { isoInZone, momentOf, zoneOf } from '../../lib/article/zone.ts'

const hour = 60 * 60 * 1000

test('Tokyo’s clocks are what the time zone data of Node say, in every week from 1940 to 2040', (t) => {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: 'Asia/Tokyo',
    timeZoneName: 'longOffset',
  })
  const zone = zoneOf('Asia/Tokyo')
  for (let epoch = Date.UTC(1940, 0); epoch < Date.UTC(2041, 0); epoch += 7 * 24 * hour) {
    const [, hours] = /GMT\+(\d+):00$/.exec(format.format(epoch)) ?? []
    if (zone.offsetAt(epoch) !== Number(hours) * 60) {
      t.is(zone.offsetAt(epoch), Number(hours) * 60, new Date(epoch).toISOString())
    }
  }
  t.is(zone.offsetAt(Date.UTC(1950, 6)), 10 * 60)
  t.is(zone.offsetAt(Date.UTC(2026, 6)), 9 * 60)
})

test('a moment is found by the clocks of its zone, whenever they were put forward', (t) => {
  const tokyo = zoneOf('Asia/Tokyo')
  const berlin = zoneOf('Europe/Berlin')
  t.is(isoInZone(momentOf(Date.UTC(1951, 6, 1, 12), tokyo), tokyo), '1951-07-01T12:00:00+10:00')
  t.is(isoInZone(momentOf(Date.UTC(2026, 6, 1, 12), tokyo), tokyo), '2026-07-01T12:00:00+09:00')
  t.is(
    isoInZone(momentOf(Date.UTC(2026, 2, 29, 2, 30), berlin), berlin),
    '2026-03-29T03:30:00+02:00',
  )
})
