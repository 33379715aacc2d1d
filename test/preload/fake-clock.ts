// For `node --import`: the clock stands at FAKE_TIME.
const moment = Date.parse(process.env['FAKE_TIME'] ?? '')
const RealDate = Date

globalThis.Date = class extends RealDate {
  constructor(...args: ConstructorParameters<typeof RealDate> | []) {
    super(...((args.length === 0 ? [moment] : args) as [number]))
  }

  static override now(): number {
    return moment
  }
} as DateConstructor
