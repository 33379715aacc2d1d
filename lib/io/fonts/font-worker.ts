import { runAsWorker } from 'synckit'
import type { FontFacts, FontProblem } from '../../fonts/font-facts.ts'
import { describeFont } from './describe-font.ts'

// Runs in a thread of its own: harfbuzz and the WOFF2 coder are WebAssembly that loads
// asynchronously, and the pipeline waits for it as it waits for the disk.

/** A question about a font. The bytes come with the first one. */
export interface FontQuestion {
  /** Names the bytes. */
  readonly key: string
  readonly bytes: Uint8Array | undefined
  /** The characters to cut the font down to; without them, the facts are asked for. */
  readonly text: string | undefined
}

/** What pages use: palt in headings, tabular figures, vertical forms, spacing, ligatures, accents. */
const features = (
  'calt ccmp chws clig curs fwid halt hwid kern liga locl lnum mark mkmk palt pwid rlig rvrn tnum ' +
  'vchw vert vhal vkrn vpal vrt2'
).split(' ')

/** Fonts as sfnt, by key. */
const opened = new Map<string, Buffer>()

runAsWorker(answer)

async function answer(question: FontQuestion): Promise<FontFacts | Uint8Array | FontProblem> {
  const tools = await loadTools()
  if (!tools) return 'no-packages'
  try {
    return await work(question, tools)
  } catch {
    // What harfbuzz or the coder say of a file does not help a writer.
    return 'no-font'
  }
}

type Tools = NonNullable<Awaited<ReturnType<typeof loadTools>>>

async function work({ key, bytes, text }: FontQuestion, tools: Tools) {
  const font = opened.get(key) ?? (await toSfnt(Buffer.from(bytes ?? []), tools))
  opened.set(key, font)
  if (text === undefined) return describeFont(font, tools.harfbuzz)
  return tools.subsetFont(font, text, {
    targetFormat: 'woff2',
    keepFeatures: features,
    noHinting: true,
  })
}

/** `undefined` when they are not installed. */
async function loadTools() {
  try {
    const [{ default: subsetFont }, harfbuzz] = await Promise.all([
      import('subset-font'),
      import('harfbuzzjs'),
    ])
    return { subsetFont, harfbuzz }
  } catch (error) {
    const isAbsent =
      error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND'
    if (isAbsent) return undefined
    throw error
  }
}

async function toSfnt(font: Buffer, { subsetFont }: Tools): Promise<Buffer> {
  const isPacked = /^wOF[F2]/.test(font.toString('latin1', 0, 4))
  if (!isPacked) return font
  return subsetFont(font, undefined, { keepAllGlyphs: true, targetFormat: 'sfnt' })
}
