import test from 'ava'
import { zoneOf } from '../../lib/article/zone.ts'
import { oldDate } from '../../lib/import/old-date.ts'

const tokyo = zoneOf('Asia/Tokyo')

for (const [text, date] of [
  ['Sat, 12 Apr 2003 21:30:00 +0900', '2003-04-12 21:30'],
  ['Sat, 12 Apr 2003 15:00:00 GMT', '2003-04-13'],
  ['12 Apr 03 00:00:05 JST', '2003-04-12 00:00:05'],
  ['8 Jan 2004', '2004-01-08'],
  ['2019-03-05T12:00:00+09:00', '2019-03-05 12:00'],
  ['2019-03-05T03:00:00.000Z', '2019-03-05 12:00'],
  ['2019-03-05 12:00:00', '2019-03-05 12:00'],
  ['2019/3/5', '2019-03-05'],
  ['平成15年4月12日', '2003-04-12'],
  ['2019年2月30日', undefined],
  ['昨日', undefined],
  ['', undefined],
] as const) {
  test(`${JSON.stringify(text)} is ${date ?? 'no date'}`, (t) => t.is(oldDate(text, tokyo), date))
}
