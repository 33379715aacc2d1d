import type { EnginePage, RunningEngine } from './engines/engine.ts'

/** A page that shows others in a frame: a new address or width costs no new page. */
export interface FramePage {
  /**
   * What a function finds in a page at each of these widths. It runs in the browser, and can use
   * nothing but its arguments: the page's document, and whatever JSON can carry.
   */
  readonly measure: <T, A>(
    address: string,
    widths: readonly number[],
    find: (document: Document, argument: A) => T,
    argument: A,
  ) => Promise<readonly T[]>
  readonly close: () => Promise<void>
}

/** Opens a page for frames; it can show all pages of one server, whose any address will do. */
export async function openFrames(engine: RunningEngine, address: string): Promise<FramePage> {
  const page: EnginePage = await engine.open(new URL('/.frame', address).href)
  return {
    measure: (shown, widths, find, argument) =>
      page.evaluate(
        `(${inFrame.toString()})(${JSON.stringify(shown)}, ${JSON.stringify(widths)}, ${find.toString()}, ${JSON.stringify(argument)})`,
      ),
    close: page.close,
  }
}

/** Runs in the page. */
function inFrame<T, A>(
  address: string,
  widths: readonly number[],
  find: (document: Document, argument: A) => T,
  argument: A,
): Promise<readonly T[]> {
  const frame = document.querySelector('iframe')
  if (frame === null) throw new Error('no frame')
  return new Promise((resolve, reject) => {
    const look = async (): Promise<readonly T[]> => {
      const inside = frame.contentDocument
      if (inside === null) throw new Error(`not shown: ${address}`)
      await inside.fonts.ready
      return widths.map((width) => {
        frame.style.width = `${width}px`
        return find(inside, argument)
      })
    }
    frame.addEventListener('load', () => void look().then(resolve, reject), { once: true })
    frame.style.cssText = `border: 0; width: ${widths[0]}px; height: 900px`
    frame.src = address
  })
}
