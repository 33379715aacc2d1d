import { readDate } from '../article/read-date.ts'
import { suggestDate } from '../article/suggest-date.ts'
import { isoInZone } from '../article/zone.ts'
import type { Zone } from '../article/zone.ts'

/** Dates of mails and of RSS 2.0: `Tue, 05 Mar 2019 09:00:00 +0900`. */
const rfc822 =
  /^(?:[a-z]{3,9},?\s*)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{4}|\d\d)(?:\s+(\d{1,2}):(\d\d)(?::(\d\d))?\s*([+-]\d\d:?\d\d|[a-z]{1,5})?)?$/i
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const zoneNames: Readonly<Record<string, string>> = {
  jst: '+09:00',
  kst: '+09:00',
  gmt: 'Z',
  ut: 'Z',
  utc: 'Z',
  z: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
}

/**
 * A date of an old site as front matter spells it, in the site's zone: a day, or a day and a time.
 * Midnight is a day. `undefined` when it is no date.
 *
 * @example oldDate('Tue, 05 Mar 2019 00:30:00 GMT', zoneOf('Asia/Tokyo')) //=> '2019-03-05 09:30'
 */
export function oldDate(text: string, zone: Zone): string | undefined {
  const trimmed = text.trim()
  const spelled = fromMail(trimmed) ?? trimmed
  const reading = readDate(spelled, zone)
  if (reading.kind === 'date') return spell(reading.date.epoch, zone)
  const suggestion = suggestDate(trimmed)
  const second = suggestion === undefined ? undefined : readDate(suggestion, zone)
  return second?.kind === 'date' ? spell(second.date.epoch, zone) : undefined
}

function spell(epoch: number, zone: Zone): string {
  const iso = isoInZone(epoch, zone)
  const [day, time] = [iso.slice(0, 10), iso.slice(11, 19)]
  return time === '00:00:00' ? day : `${day} ${time.replace(/:00$/, '')}`
}

function fromMail(text: string): string | undefined {
  const [found, day = '', month = '', year = '', hour, minute, second, zone] =
    rfc822.exec(text) ?? []
  const number = months.indexOf(month.toLowerCase()) + 1
  if (found === undefined || number === 0) return undefined
  const century = Number(year) < 70 ? '20' : '19'
  const date = `${year.length === 2 ? century + year : year}-${pad(number)}-${pad(Number(day))}`
  if (hour === undefined) return date
  const offset = zone === undefined ? '' : (zoneNames[zone.toLowerCase()] ?? zone)
  return `${date} ${pad(Number(hour))}:${minute ?? '00'}:${second ?? '00'}${offset}`
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
