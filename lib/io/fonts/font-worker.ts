import { runAsWorker } from 'synckit'
import type { FontFacts, FontProblem } from '../../fonts/font-facts.ts'
import type { ShapingFont } from '../../share/set-line.ts'
import type { ShareCard } from '../../share/share-card.ts'
import { describeFont } from './describe-font.ts'
import { loadCardPainter } from './card-painter.ts'
import type { PaintCard } from './card-painter.ts'
import { createShapingFont } from './shaping-font.ts'

// Runs in a thread of its own: harfbuzz, resvg and the WOFF2 coder are WebAssembly that loads
// asynchronously, and the pipeline waits for it as it waits for the disk.

/** A font. Its bytes come with the first question about it. */
export interface SentFont {
  /** Names the bytes. */
  readonly key: string
  readonly bytes: Uint8Array | undefined
}

export type FontQuestion =
  | { readonly kind: 'describe'; readonly font: SentFont }
  /** Cut the font down to these characters. */
  | { readonly kind: 'subset'; readonly font: SentFont; readonly text: string }
  /** Draw a share image. */
  | { readonly kind: 'draw'; readonly fonts: readonly SentFont[]; readonly card: ShareCard }

/** What pages use: palt in headings, tabular figures, vertical forms, spacing, ligatures, accents. */
const features = (
  'calt ccmp chws clig curs fwid halt hwid kern liga locl lnum mark mkmk palt pwid rlig rvrn tnum ' +
  'vchw vert vhal vkrn vpal vrt2'
).split(' ')

/** Fonts as sfnt, by key. */
const opened = new Map<string, Buffer>()
/** Fonts that text was set in, by key. */
const shaping = new Map<string, ShapingFont>()
let paint: PaintCard | undefined

runAsWorker(answer)

async function answer(question: FontQuestion): Promise<FontFacts | Uint8Array | FontProblem> {
  const tools = await loadTools()
  if (!tools) return 'no-packages'
  return question.kind === 'draw' ? draw(question, tools) : work(question, tools)
}

type Tools = NonNullable<Awaited<ReturnType<typeof loadTools>>>

async function work(question: Exclude<FontQuestion, { kind: 'draw' }>, tools: Tools) {
  try {
    const font = await open(question.font, tools)
    if (question.kind === 'describe') return describeFont(font, tools.harfbuzz)
    return await tools.subsetFont(font, question.text, {
      targetFormat: 'woff2',
      keepFeatures: features,
      noHinting: true,
    })
  } catch {
    // What harfbuzz or the coder say of a file does not help a writer.
    return 'no-font'
  }
}

async function draw({ card, fonts }: Extract<FontQuestion, { kind: 'draw' }>, tools: Tools) {
  paint ??= await loadCardPainter()
  const chain: ShapingFont[] = []
  for (const font of fonts) {
    const known =
      shaping.get(font.key) ?? createShapingFont(await open(font, tools), tools.harfbuzz)
    shaping.set(font.key, known)
    chain.push(known)
  }
  return paint(card, chain)
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

async function open({ key, bytes }: SentFont, tools: Tools): Promise<Buffer> {
  const font = opened.get(key) ?? (await toSfnt(Buffer.from(bytes ?? []), tools))
  opened.set(key, font)
  return font
}

async function toSfnt(font: Buffer, { subsetFont }: Tools): Promise<Buffer> {
  const isPacked = /^wOF[F2]/.test(font.toString('latin1', 0, 4))
  if (!isPacked) return font
  return subsetFont(font, undefined, { keepAllGlyphs: true, targetFormat: 'sfnt' })
}
