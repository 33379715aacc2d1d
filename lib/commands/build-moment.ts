/** The day of this version in CHANGELOG.md. */
export const releaseDay = '2026-11-24'

/**
 * The moment against which future articles are held. No build ran before its own tool was released:
 * a clock that says so stands wrong (an empty battery, a container without time), and must not
 * make every article one of the future and take the site away.
 */
export function buildMoment(clock: number): number {
  return Math.max(clock, Date.parse(`${releaseDay}T00:00:00Z`))
}
