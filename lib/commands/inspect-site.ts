import type { SiteSources } from '../article/sources.ts'
import { buildFiles } from '../build-site.ts'
import type { SiteCount } from '../build-site.ts'
import type { Report } from '../diagnostics/diagnostic.ts'
import type { ReferenceRequest } from '../markdown/resolve-reference.ts'
import { createFontTools } from '../io/fonts/font-tools.ts'
import { buildMoment } from './build-moment.ts'
import type { CommandCall } from './command.ts'
import { createProgress } from './progress.ts'
import { toolFolder } from './tool-folder.ts'

export interface Inspection {
  readonly interrupted: boolean
  /** `undefined` when the settings could not be used. */
  readonly count: SiteCount | undefined
  /** The files of the site, below dist/. */
  readonly paths: readonly string[]
}

/** How long the pipeline runs before it listens for Ctrl-C, in milliseconds. */
const breath = 50

/** Makes the whole site for the sake of what is reported on the way, and keeps nothing of it. */
export async function inspectSite(
  { terminal, language, enter, flag }: CommandCall,
  sources: SiteSources,
  report: Report,
  meet: (request: ReferenceRequest) => void,
): Promise<Inspection> {
  const progress = createProgress(terminal, language, sources.articles.length, {
    ja: '点検しています',
    en: 'checking',
  })
  const now = buildMoment(terminal.now())
  const clock = () => performance.now()
  const future = flag('future')
  const fontTools = createFontTools(toolFolder)
  const options = { now, future, drafts: true, thorough: true, enter, meet, clock, fontTools }
  const files = buildFiles(sources, options, report)
  let lastBreath = terminal.now()
  const paths: string[] = []
  let step = files.next()
  for (; !step.done; step = files.next()) {
    paths.push('path' in step.value ? step.value.path : step.value.outputPath)
    // A page is drawn, and what is wrong with its layout told, when its contents are asked for.
    if ('contents' in step.value && step.value.sound !== true) void step.value.contents
    progress.advance()
    if (terminal.now() - lastBreath < breath) continue
    if (await terminal.interrupted()) {
      progress.clear()
      return { interrupted: true, count: undefined, paths }
    }
    lastBreath = terminal.now()
  }
  progress.clear()
  return { interrupted: false, count: step.value, paths }
}
