/** What clocks show in a time zone. */
export interface Zone {
  /** How far clocks are ahead of UTC at a moment, in minutes. */
  readonly offsetAt: (epoch: number) => number
}

const minute = 60_000
const day = 24 * 60 * minute
const lastOfSummerTime = Date.UTC(1952, 0)

/** A memo, not a state: a zone never changes, and making its formatter takes longer than an article. */
const zones = new Map<string, Zone>()

/** The time zone of an IANA name, by the data that Node brings along; never the machine's own. */
export function zoneOf(name: string): Zone {
  const known = zones.get(name)
  if (known) return known
  const zone = name === 'Asia/Tokyo' ? tokyo() : zoneByNode(name)
  zones.set(name, zone)
  return zone
}

function zoneByNode(timeZone: string): Zone {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
  return { offsetAt: (epoch) => parseOffset(format.format(epoch)) }
}

/**
 * Japan's clocks were put forward for the last time in 1951 (IANA's `asia`). Most sites lie there, and
 * Node takes as long to make a formatter as to make five articles: only old dates ask it.
 */
function tokyo(): Zone {
  let old: Zone | undefined
  return {
    offsetAt: (epoch) => {
      if (epoch >= lastOfSummerTime) return 9 * 60
      old ??= zoneByNode('Asia/Tokyo')
      return old.offsetAt(epoch)
    },
  }
}

/** `1/15/2026, GMT+09:00` → 540. Seconds, in the local mean times of old, are rounded off. */
function parseOffset(formatted: string): number {
  const [, sign, hours, minutes, seconds] = /GMT([+-])(\d+):(\d+)(?::(\d+))?$/.exec(formatted) ?? []
  const amount =
    Number(hours ?? 0) * 60 + Number(minutes ?? 0) + Math.round(Number(seconds ?? 0) / 60)
  return sign === '-' ? -amount : amount
}

/**
 * The moment at which clocks in a zone show a time. `wallTime` is that time as if it were UTC, in
 * milliseconds. A time that comes twice (clocks are put back) is the first of the two; a time that
 * is skipped (clocks are put forward) is as much later as was skipped. That is how RFC 5545 and
 * Temporal's "compatible" read it.
 */
export function momentOf(wallTime: number, zone: Zone): number {
  const before = zone.offsetAt(wallTime - day)
  const after = zone.offsetAt(wallTime + day)
  const early = wallTime - before * minute
  if (before === after || zone.offsetAt(early) === before) return early
  const late = wallTime - after * minute
  return zone.offsetAt(late) === after ? late : early
}

/** A moment in RFC 3339, as clocks in the zone show it. */
export function isoInZone(epoch: number, zone: Zone): string {
  const offset = zone.offsetAt(epoch)
  const wallTime = new Date(epoch + offset * minute).toISOString().slice(0, 19)
  const sign = offset < 0 ? '-' : '+'
  return `${wallTime}${sign}${pad(Math.floor(Math.abs(offset) / 60))}:${pad(Math.abs(offset) % 60)}`
}

function pad(amount: number): string {
  return String(amount).padStart(2, '0')
}
